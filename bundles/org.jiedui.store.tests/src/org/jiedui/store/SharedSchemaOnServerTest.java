/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.PurgeOrder;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.fixture.Step;
import org.jiedui.store.internal.schema.SystemTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One office changes the tables while others have the books open, or change them too. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SharedSchemaOnServerTest extends StoreTest {

	private static final String WAITING = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

	private final AtomicInteger steps = new AtomicInteger();

	@Override
	Place place() {
		return Place.SERVER;
	}

	/** Opens the books after a step that makes numbers of texts. */
	private Books migrate(EveryKind model) {
		Step step = Step.of(model.model, 1, evolution -> {
			steps.incrementAndGet();
			evolution.convert("Thing", "text", text -> text.replace(" kg", ""));
		});
		return Books.open(location, List.of(step), model.model);
	}

	private static EveryKind second() {
		EveryKind second = new EveryKind();
		Step.version(second.model, 2);
		feature(second.thing, "text").setEType(EcorePackage.Literals.ELONG);
		return second;
	}

	private static void awaitWaiting(RawDatabase watch) throws SQLException {
		while (watch.texts(WAITING).isEmpty()) {
			Thread.onSpinWait();
		}
	}

	@Test
	void anOfficeThatIsOpenAcrossAMigrationIsRefusedAndNothingIsLost() {
		ObjectId id = thing("text", "12 kg");
		EveryKind after = second();
		try (Books there = migrate(after)) {
			WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
					() -> books.commit(new Changes().set(books.state(id), "text", "14 kg")));
			assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
			assertThat(refusal).hasMessageContaining(location.split("\\?")[0]);
			assertThat(there.state(id).get(feature(after.thing, "text"))).isEqualTo(12L);
			there.commit(new Changes().set(there.state(id), "text", 13L));
			assertThat(there.state(id).version()).isEqualTo(2);
		}
		books.close();
		books = migrate(after);
		books.commit(new Changes().set(books.state(id), "text", 14L));
		assertThat(books.state(id).get(feature(after.thing, "text"))).isEqualTo(14L);
		assertThat(steps).hasValue(1);
	}

	@Test
	void anOfficeThatIsOpenAcrossARenameIsRefused() {
		ObjectId id = thing("text", "12 kg");
		EveryKind after = new EveryKind();
		feature(after.thing, "text").setName("label");
		EcoreUtil.setAnnotation(feature(after.thing, "label"), Vocabulary.SOURCE, Vocabulary.FORMER, "text");
		try (Books there = Books.open(location, after.model)) {
			WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
					() -> books.commit(new Changes().set(books.state(id), "text", "14 kg")));
			assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
			assertThat(there.state(id).get(feature(after.thing, "label"))).isEqualTo("12 kg");
		}
	}

	@Test
	void whatANewClassRefersToIsNotRemovedByAnOfficeThatDoesNotKnowIt() {
		ObjectId id = thing();
		EveryKind after = new EveryKind();
		EClass mark = after.type("Mark");
		after.reference(mark, "thing", after.thing);
		try (Books there = Books.open(location, after.model)) {
			ObjectId refers = there.id(part);
			there.commit(new Changes().add(refers, mark, "thing", link(id, after.thing)));
			WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
					() -> books.commit(new Changes().remove(books.state(id))));
			assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
			assertThat(there.fetch(id).found()).containsExactly(id);
		}
	}

	@Test
	void anOfficeDoesNotPurgeAModuleThatAnotherHasChanged() {
		ObjectId id = thing();
		EveryKind after = new EveryKind();
		after.type("Mark");
		try (Books without = Books.open(location); Books there = Books.open(location, after.model)) {
			PurgeOrder order = new PurgeOrder(without.store().missingModules().getFirst().model(), kind -> false, "clerk", "purged");
			WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> without.store().purge(order, null));
			assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
			assertThat(there.fetch(id).found()).containsExactly(id);
		}
	}

	@Test
	void anOfficeSavesUntilAnotherHasOpenedWithANewClass() throws Exception {
		EveryKind after = new EveryKind();
		after.reference(after.type("Mark"), "thing", after.thing);
		after.attribute(after.thing, "note", EcorePackage.Literals.ESTRING);
		CountDownLatch begun = new CountDownLatch(1);
		AtomicInteger saved = new AtomicInteger();
		try (ExecutorService office = Executors.newSingleThreadExecutor()) {
			Future<WorkspaceException> refused = office.submit(() -> catchThrowableOfType(WorkspaceException.class, () -> {
				while (true) {
					thing("text", "a");
					saved.incrementAndGet();
					begun.countDown();
				}
			}));
			begun.await();
			try (Books there = Books.open(location, after.model)) {
				assertThat(refused.get().reason()).isEqualTo(Reason.NEWER);
				assertThat(there.store().count(Query.of(after.thing))).isEqualTo(saved.get());
			}
		}
	}

	@Test
	void anOfficeThatOpensTheSameModelDisturbsNobodyAndWaitsForNobody() throws SQLException {
		ObjectId id = thing("text", "a");
		try (RawDatabase writer = RawDatabase.open(location)) {
			writer.execute("BEGIN");
			writer.execute("UPDATE sys_part SET head = head WHERE part = " + part);
			Books.open(location, new EveryKind().model).close();
			writer.execute("COMMIT");
		}
		books.commit(new Changes().set(books.state(id), "text", "b"));
		assertThat(books.state(id).get(feature(kinds.thing, "text"))).isEqualTo("b");
	}

	@Test
	void twoOfficesMigrateAtTheSameTime() throws Exception {
		ObjectId id = thing("text", "12 kg");
		Callable<Object> open = () -> {
			EveryKind after = second();
			try (Books own = migrate(after)) {
				return own.state(id).get(feature(after.thing, "text"));
			}
		};
		try (ExecutorService offices = Executors.newFixedThreadPool(2)) {
			for (Future<Object> each : offices.invokeAll(List.of(open, open))) {
				assertThat(each.get()).isEqualTo(12L);
			}
		}
		assertThat(steps).hasValue(1);
	}

	@Test
	void whatIsSavedWhileAMigrationWaitsIsMigratedToo() throws Exception {
		ObjectId id = thing("text", "12 kg");
		EveryKind after = second();
		after.type("Mark");
		try (RawDatabase writer = RawDatabase.open(location);
				RawDatabase watch = RawDatabase.open(location);
				ExecutorService office = Executors.newSingleThreadExecutor()) {
			writer.execute("BEGIN");
			writer.execute("SET LOCAL lock_timeout = '100ms'");
			writer.execute("UPDATE sys_part SET head = head + 1 WHERE part = " + part);
			Future<Books> opening = office.submit(() -> migrate(after));
			awaitWaiting(watch);
			writer.execute("UPDATE kinds_thing SET text = '14 kg', version = version + 1");
			writer.execute("COMMIT");
			try (Books there = opening.get()) {
				assertThat(there.state(id).get(feature(after.thing, "text"))).isEqualTo(14L);
			}
		}
	}

	@Test
	void aFormatThatANewerProgramMadeMeanwhileStays() throws Exception {
		try (RawDatabase other = RawDatabase.open(location);
				RawDatabase watch = RawDatabase.open(location);
				ExecutorService office = Executors.newSingleThreadExecutor()) {
			other.execute("UPDATE sys_workspace SET content = '4' WHERE name = 'format'");
			other.execute("BEGIN");
			other.execute("SELECT pg_advisory_xact_lock(" + 0x4A69656475693031L + ")");
			Future<Books> opening = office.submit(() -> Books.open(location, kinds.model));
			awaitWaiting(watch);
			other.execute("UPDATE sys_workspace SET content = '" + (SystemTables.FORMAT + 1) + "' WHERE name = 'format'");
			other.execute("COMMIT");
			assertThat(opening).failsWithin(1, TimeUnit.MINUTES).withThrowableThat().havingCause().isInstanceOf(WorkspaceException.class);
			assertThat(watch.texts("SELECT content FROM sys_workspace WHERE name = 'format'"))
					.containsExactly(String.valueOf(SystemTables.FORMAT + 1));
		}
	}
}
