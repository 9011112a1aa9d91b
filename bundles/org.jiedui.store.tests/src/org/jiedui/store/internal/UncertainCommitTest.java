/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.history.Commit;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.LostDatabase;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.jiedui.store.internal.schema.Preparation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is lost at the end of a save for longer than anybody waits. */
class UncertainCommitTest {

	@TempDir
	private Path folder;
	private final EveryKind kinds = new EveryKind();
	private LostDatabase database;
	private ObjectStore store;
	private ObjectId id;

	@BeforeEach
	void open() throws SQLException {
		store = store();
		id = store.reserve(store.reservePart(), 1).id(0);
	}

	/** A new store that can be lost. */
	ObjectStore store() throws SQLException {
		List<EPackage> models = List.of(JieduiPackage.eINSTANCE, kinds.model);
		database = new LostDatabase(database());
		return new DatabaseStore(folder.toString(), database, new Preparation(folder.toString(), database, models, List.of()).run(null), file -> {
			throw new AssertionError("Nobody asked for a backup");
		}, Duration.ZERO);
	}

	/** An empty database. */
	Database database() throws SQLException {
		return SingleConnection.open(folder.toString(), new H2Dialect(), new H2Connector(folder));
	}

	/** The next commit is done, and nobody is told; then the store is away. */
	void loseAnswer() {
		database.loseAnswer();
	}

	/** The store is away. */
	void loseQuestion() {
		database.loseQuestion();
	}

	void comeBack() {
		database.comeBack();
	}

	@AfterEach
	void close() {
		store.close();
	}

	private ChangeSet addition() {
		return new Changes().add(id, kinds.thing, "text", "once").build();
	}

	private void isRefused(ChangeSet changes, Reason reason) {
		assertThat(catchThrowableOfType(WorkspaceException.class, () -> store.commit(changes)).reason()).isEqualTo(reason);
	}

	@Test
	void theSameSaveIsFoundWhenItIsTriedAgain() {
		ChangeSet changes = addition();
		loseAnswer();
		isRefused(changes, Reason.UNCERTAIN);
		comeBack();
		CommitResult result = store.commit(changes);
		assertThat(result.commits()).singleElement().satisfies(commit -> assertThat(commit.sequence()).isOne());
		assertThat(result.versions()).containsEntry(id, 1);
		assertThat(store.find(changes)).hasValueSatisfying(found -> assertThat(found.versions()).isEqualTo(result.versions()));
		assertThat(Books.state(store.fetch(List.of(id), none -> false).states(), id).get(feature(kinds.thing, "text"))).isEqualTo("once");
	}

	@Test
	void whatNeverArrivedIsNotFoundAndCanBeWritten() {
		ChangeSet changes = addition();
		loseQuestion();
		isRefused(changes, Reason.UNREACHABLE);
		comeBack();
		assertThat(store.find(changes)).isEmpty();
		assertThat(store.commit(changes).versions()).containsEntry(id, 1);
	}

	@Test
	void whatWasWrittenForCertainIsFoundByItsSave() {
		ChangeSet changes = addition();
		assertThat(store.find(changes)).isEmpty();
		CommitResult result = store.commit(changes);
		assertThat(store.find(changes)).hasValueSatisfying(found -> {
			assertThat(found.versions()).isEqualTo(result.versions());
			assertThat(found.commits()).extracting(Commit::number).isEqualTo(result.commits().stream().map(Commit::number).toList());
		});
		assertThat(store.find(addition())).as("another save of the same").isEmpty();
	}
}
