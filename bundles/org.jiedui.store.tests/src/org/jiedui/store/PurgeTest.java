/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.spi.store.PurgeOrder;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Purge;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.RawDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Books that had a module: of it fairs, co-operatives that core objects refer to, and remarks on core objects. */
class PurgeTest extends StoreTest {

	private static final int MANY = 1200;

	private final EClass fair = type("Fair", Literals.EXCHANGE);
	private final EClass coop = type("Coop", Literals.ORGANISATION);
	private final EClass remark = type("Remark", Literals.EXTENSION);
	private ObjectId village;
	private ObjectId cooperative;
	private ObjectId project;
	private ObjectId visit;
	private ObjectId source;
	private long before;

	private EClass type(String name, EClass parent) {
		EClass type = kinds.type(name);
		type.getESuperTypes().add(parent);
		kinds.attribute(type, "own", EcorePackage.Literals.ESTRING);
		return type;
	}

	@BeforeEach
	void fill() {
		village = books.id(part);
		cooperative = books.id(part);
		project = books.id(part);
		visit = books.id(part);
		ObjectId ofProject = books.id(part);
		ObjectId ofRemark = books.id(part);
		ObjectId day = books.id(part);
		ObjectId result = books.id(part);
		source = books.id(part);
		books.commit(new Changes().by("tester", "all at once").add(village, Literals.VILLAGE, "name", "铜锣村")
				.add(cooperative, coop, "name", "茶叶合作社", "own", "x", "aliases", List.of("合作社"))
				.add(project, Literals.PROJECT, "name", "茶园", "place", link(cooperative, coop))
				.add(visit, Literals.VISIT, "parties", List.of(link(village, Literals.VILLAGE), link(cooperative, coop)))
				.addPart(ofProject, remark, under(project, Literals.PROJECT, "extensions", 1), "own", "remark")
				.addPart(ofRemark, Literals.SOURCE, new Placement(project, ofProject, (EReference) feature(remark, "sources"), 1), "title", "of the remark")
				.add(day, fair, "name", "招聘会").addPart(result, Literals.OUTPUT, under(day, fair, "results", 1), "name", "posts")
				.addPart(source, Literals.SOURCE, under(day, fair, "sources", 1), "title", "报道"));
		books.commit(new Changes().remove(books.state(source)));
		ObjectId again = books.id(part);
		books.commit(new Changes().addPart(again, Literals.SOURCE, under(day, fair, "sources", 2), "title", "again")
				.set(books.state(project), "code", "1"));
		thing("words", List.of("a"), "friend", null);
		before = head();
	}

	private long head() {
		return books.store().history(HistoryQuery.ofPart(part, 1)).getFirst().sequence();
	}

	/** Opens the books without the module. */
	private void remove() {
		books.close();
		books = Books.open(location);
	}

	private EPackage missing() {
		return books.store().missingModules().getFirst().model();
	}

	private Purge purge() {
		return books.store().purge(new PurgeOrder(missing(), kind -> kind.endsWith(".fairs"), "clerk", "no more fairs"), null);
	}

	private List<BooksFinding> findings() {
		List<BooksFinding> findings = new ArrayList<>();
		books.store().maintenance().orElseThrow().verify(findings::add, null);
		return findings;
	}

	private static Map<String, Long> names(Map<EClass, Long> objects) {
		return objects.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().getName(), Map.Entry::getValue));
	}

	private void shut() {
		books.close();
		books = null;
	}

	/** Of books that are shut. */
	private List<String> texts(String sql) throws SQLException {
		try (RawDatabase raw = RawDatabase.open(location)) {
			return raw.texts(sql);
		}
	}

	/** Where the place can make one. */
	void assertBackedUp(Optional<Path> backup) {
		assertThat(backup).hasValueSatisfying(file -> {
			assertThat(file.getFileName().toString()).contains("before-purge-kinds");
			assertThat(file).isNotEmptyFile();
		});
	}

	@Test
	void whatWentIsToldAndNothingIsLeft() {
		remove();
		Purge purge = purge();
		assertThat(names(purge.objects())).containsOnly(Map.entry("Fair", 1L), Map.entry("Coop", 1L), Map.entry("Remark", 1L), Map.entry("Output", 1L),
				Map.entry("Source", 2L), Map.entry("Thing", 1L));
		assertBackedUp(purge.backup());
		assertThat(books.store().missingModules()).isEmpty();
		assertThat(findings()).isEmpty();
		assertThat(books.store().search("招聘会", 10)).isEmpty();
		assertThat(books.store().count(Query.of(Literals.SOURCE))).isZero();
		assertThat(books.store().count(Query.of(Literals.EXCHANGE))).isEqualTo(1);
		assertThat(books.store().count(Query.of(Literals.OUTPUT))).isZero();
	}

	@Test
	void whatReferredToItDoesNoMoreAndTheHistorySaysWho() {
		remove();
		Purge purge = purge();
		assertThat(purge.changed()).containsExactlyInAnyOrder(project, visit);
		assertThat(books.state(project).get(feature(Literals.PROJECT, "place"))).isNull();
		assertThat(books.state(visit).get(feature(Literals.EXCHANGE, "parties"))).isEqualTo(List.of(link(village, Literals.VILLAGE)));
		Commit last = books.store().history(HistoryQuery.ofObject(project, 1)).getFirst();
		assertThat(last.author()).isEqualTo("clerk");
		assertThat(last.message()).isEqualTo("no more fairs");
		assertThat(last.changes()).singleElement()
				.satisfies(change -> assertThat(change.features()).extracting(FeatureChange::oldValue, FeatureChange::newValue)
				.containsExactly(tuple(cooperative, null)));
		assertThat(purge.commits()).singleElement().satisfies(commit -> assertThat(commit.sequence()).isEqualTo(before + 1));
	}

	@Test
	void theHistoryKeepsWhatItTellsOfOthers() {
		remove();
		purge();
		List<Commit> commits = books.store().history(HistoryQuery.ofPart(part, 100));
		assertThat(commits).hasSize((int) before + 1).allSatisfy(commit -> assertThat(commit.changes()).hasSize(commit.objects()));
		assertThat(commits).flatExtracting(Commit::changes).extracting(change -> change.type().getName()).containsOnly("Village", "Project", "Visit");
		assertThat(books.store().history(HistoryQuery.ofObject(source, 10))).isEmpty();
		assertThat(books.store().asOf(project, before)).isPresent();
	}

	@Test
	void aPartOfTheBooksWhereNobodyReferredToItSaysSoToo() {
		int other = books.store().reservePart();
		books.commit(new Changes().add(books.id(other), fair, "name", "elsewhere"));
		remove();
		assertThat(purge().commits()).extracting(Commit::part).containsExactlyInAnyOrder(part, other);
		assertThat(books.store().history(HistoryQuery.ofPart(other, 10)).getFirst()).satisfies(commit -> {
			assertThat(commit.message()).isEqualTo("no more fairs");
			assertThat(commit.objects()).isZero();
		});
		assertThat(findings()).isEmpty();
	}

	@Test
	void whatWasAddedManyAtOnceGoesTooAndTheRestStays() {
		IdBlock ids = books.store().reserve(part, 2 * MANY);
		Changes many = new Changes();
		for (int index = 0; index < MANY; index++) {
			many.add(ids.id(index), fair, "name", "fair").add(ids.id(MANY + index), Literals.VISIT, "name", "visit");
		}
		books.commit(many);
		remove();
		assertThat(names(purge().objects())).containsEntry("Fair", MANY + 1L);
		assertThat(findings()).isEmpty();
		Commit bulk = books.store().history(HistoryQuery.ofPart(part, 2)).getLast();
		assertThat(bulk.objects()).isEqualTo(MANY);
		assertThat(books.store().history(HistoryQuery.ofObject(ids.id(MANY), 10))).singleElement()
				.satisfies(commit -> assertThat(commit.number()).isEqualTo(bulk.number()));
		assertThat(books.store().history(HistoryQuery.ofObject(ids.id(0), 10))).isEmpty();
	}

	@Test
	void itsTablesAreGoneWhenTheBooksAreOpenedNext() throws SQLException {
		remove();
		purge();
		remove();
		assertThat(books.store().missingModules()).isEmpty();
		assertThat(findings()).isEmpty();
		shut();
		assertThat(texts("SELECT table_name FROM information_schema.tables WHERE table_name LIKE '%kinds%'")).isEmpty();
		assertThat(texts("SELECT name FROM sys_class WHERE ns_uri LIKE '%kinds'")).isEmpty();
		assertThat(texts("SELECT ns_uri FROM sys_package WHERE ns_uri LIKE '%kinds'")).isEmpty();
		assertThat(texts("SELECT name FROM v_core_exchange")).hasSize(1);
	}

	@Test
	void theModuleFindsNothingWhenItIsInstalledAgain() {
		for (boolean at : new boolean[] { false, true }) {
			remove();
			purge();
			if (at) {
				remove();
			}
			reopen();
			assertThat(books.store().count(Query.of(fair))).isZero();
			assertThat(books.store().count(Query.of(coop))).isZero();
			assertThat(findings()).isEmpty();
			ObjectId id = books.id(part);
			books.commit(new Changes().add(id, fair, "name", "new", "own", "y"));
			reopen();
			assertThat(books.state(id).get(feature(fair, "own"))).isEqualTo("y");
			assertThat(books.store().history(HistoryQuery.ofObject(id, 10))).hasSize(1);
			assertThat(findings()).isEmpty();
		}
	}

	@Test
	void whatWasSetForItsLedgersGoes() {
		books.store().settings().write(new BooksSetting("1", "ledger.view.fairs", "a", "{}", 1, "tester", Instant.EPOCH));
		books.store().settings().write(new BooksSetting("2", "ledger.view.projects", "b", "{}", 1, "tester", Instant.EPOCH));
		remove();
		purge();
		assertThat(books.store().settings().list("ledger.view.fairs")).isEmpty();
		assertThat(books.store().settings().list("ledger.view.projects")).hasSize(1);
	}

	@Test
	void aModuleThatIsThereIsNotPurged() {
		assertThatThrownBy(() -> books.store().purge(new PurgeOrder(kinds.model, kind -> false, "clerk", ""), null))
				.isInstanceOf(IllegalArgumentException.class);
		assertThat(books.store().count(Query.of(fair))).isEqualTo(1);
	}

	@Test
	void aModuleUponWhichAnotherBuildsStays() {
		EveryKind other = new EveryKind();
		other.model.setName("special");
		other.model.setNsURI("https://jiedui.org/test/special");
		other.model.setNsPrefix("special");
		// A reference to a class leads to the resource of its package.
		new XMIResourceImpl(URI.createURI(kinds.model.getNsURI())).getContents().add(kinds.model);
		EClass larger = other.type("LargeFair");
		larger.getESuperTypes().add(fair);
		books.close();
		books = Books.open(location, kinds.model, other.model);
		books.commit(new Changes().add(books.id(part), larger, "name", "large"));
		remove();
		EPackage model = books.store().missingModules().stream().map(each -> each.model()).filter(each -> each.getName().equals("kinds")).findFirst()
				.orElseThrow();
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
				() -> books.store().purge(new PurgeOrder(model, kind -> false, "clerk", ""), null));
		assertThat(refusal).hasMessageContaining("special").hasMessageContaining("LargeFair");
		assertThat(head()).isEqualTo(before + 1);
		EPackage upper = books.store().missingModules().stream().map(each -> each.model()).filter(each -> each.getName().equals("special")).findFirst()
				.orElseThrow();
		books.store().purge(new PurgeOrder(upper, kind -> false, "clerk", ""), null);
		remove();
		assertThat(names(purge().objects())).containsEntry("Fair", 1L);
		assertThat(findings()).isEmpty();
	}

	@Test
	void aPurgeThatFailsLeavesTheBooksAsTheyWere() throws SQLException {
		shut();
		String size = texts("SELECT COUNT(*) FROM sys_change").getFirst();
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute("ALTER TABLE sys_package ADD CONSTRAINT no_purge CHECK (state <> 'purged')");
		}
		books = Books.open(location);
		assertThatThrownBy(this::purge).isInstanceOf(WorkspaceException.class);
		assertThat(head()).isEqualTo(before);
		assertThat(findings()).isEmpty();
		assertThat(books.state(project).get(feature(Literals.PROJECT, "place"))).isNotNull();
		shut();
		assertThat(texts("SELECT COUNT(*) FROM sys_change")).containsExactly(size);
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute("ALTER TABLE sys_package DROP CONSTRAINT no_purge");
		}
		books = Books.open(location, kinds.model);
		assertThat(books.store().count(Query.of(fair))).isEqualTo(1);
	}

	@Test
	void aViewOfSomebodyElseKeepsTheTablesAndNotTheBooksClosed() throws SQLException {
		books.close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute("CREATE VIEW my_fairs AS SELECT * FROM kinds_fair");
		}
		remove();
		purge();
		for (int opening = 0; opening < 2; opening++) {
			remove();
			assertThat(books.store().missingModules()).isEmpty();
			assertThat(findings()).isEmpty();
		}
		reopen();
		books.commit(new Changes().add(books.id(part), fair, "name", "new").add(books.id(part), coop, "name", "new", "aliases", List.of("a")));
		assertThat(findings()).isEmpty();
		shut();
		assertThat(texts("SELECT name FROM my_fairs")).containsExactly("new");
	}
}
