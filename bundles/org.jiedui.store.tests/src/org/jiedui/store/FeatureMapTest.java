/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiedui.store.fixture.Changes.feature;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.evolution.ModelVersion;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.fixture.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list of values of several features holds would be lost: the package is refused. */
class FeatureMapTest {

	@TempDir
	Path folder;
	String location;
	private final EveryKind kinds = new EveryKind();

	/** Where the books of the tests lie. */
	Place place() {
		return Place.FOLDER;
	}

	@BeforeEach
	void find() throws SQLException {
		location = place().make(folder);
	}

	private EAttribute mixed(EveryKind model) {
		EAttribute mixed = model.attribute(model.thing, "mixed", EcorePackage.Literals.EFEATURE_MAP_ENTRY);
		mixed.setUpperBound(-1);
		return mixed;
	}

	private void assertRefused() {
		assertThatExceptionOfType(WorkspaceException.class).isThrownBy(() -> Books.open(location, kinds.model)).satisfies(refused -> {
			assertThat(refused.reason()).isEqualTo(Reason.FAILED);
			assertThat(refused).hasMessageContaining("kinds").hasMessageContaining("Thing.mixed").hasMessageContaining("transient");
		});
	}

	@Test
	void aPackageWithAFeatureMapIsRefused() {
		mixed(kinds);
		assertRefused();
		Books.open(location, new EveryKind().model).close();
	}

	@Test
	void oneThatGotItLaterIsRefusedAndTheBooksStayAsTheyWere() {
		EveryKind before = new EveryKind();
		ObjectId id;
		try (Books books = Books.open(location, before.model)) {
			id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, before.thing, "text", "kept"));
		}
		mixed(kinds);
		assertRefused();
		try (Books books = Books.open(location, before.model)) {
			assertThat(books.state(id).get(feature(before.thing, "text"))).isEqualTo("kept");
		}
	}

	@Test
	void attributesOfItsTypesAreRefusedToo() {
		kinds.attribute(kinds.thing, "mixed", EcorePackage.Literals.EFEATURE_MAP);
		assertRefused();
	}

	/** Books of an earlier build, which dropped it; what else is in the books must not be lost for that. */
	private ObjectId writeByAnEarlierBuild() throws SQLException {
		EveryKind before = new EveryKind();
		derived(before);
		ObjectId id;
		try (Books books = Books.open(location, before.model)) {
			id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, before.thing, "text", "kept"));
		}
		try (RawDatabase raw = RawDatabase.open(location)) {
			String ecore = raw.texts("select \"ecore\" from \"sys_package\" where \"name\" = 'kinds'").getFirst();
			String kept = ecore.replaceFirst("(name=\"mixed\"[^>]*) volatile=\"true\" transient=\"true\" derived=\"true\"", "$1");
			assertThat(kept).isNotEqualTo(ecore);
			raw.execute("update \"sys_package\" set \"ecore\" = '" + kept.replace("'", "''") + "' where \"name\" = 'kinds'");
		}
		mixed(kinds);
		return id;
	}

	private void assertOpenTo(ObjectId id, MigrationStep... steps) {
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(location, List.of(steps), kinds.model)) {
				assertThat(books.state(id).get(feature(kinds.thing, "text"))).isEqualTo("kept");
			}
		}
	}

	@Test
	void booksThatKnowThePackageStayOpenToIt() throws SQLException {
		assertOpenTo(writeByAnEarlierBuild());
	}

	@Test
	void soTheyDoWhenItsClassAndTheMapAreRenamed() throws SQLException {
		ObjectId id = writeByAnEarlierBuild();
		kinds.thing.setName("Item");
		feature(kinds.thing, "mixed").setName("content");
		Step.version(kinds.model, 2);
		assertOpenTo(id, Step.of(kinds.model, 1, books -> {
			books.renameClass("Thing", "Item");
			books.renameFeature("Item", "mixed", "content");
		}));
	}

	@Test
	void soTheyDoWhenThePackageIsOfAnotherNamespace() throws SQLException {
		ObjectId id = writeByAnEarlierBuild();
		ModelVersion before = new ModelVersion(kinds.model.getNsURI(), 1);
		kinds.model.setNsURI("https://jiedui.org/test/kinds/2");
		assertOpenTo(id, new Step(before, new ModelVersion(kinds.model.getNsURI(), 1), books -> {
			// only the namespace is another
		}));
	}

	@Test
	void oneThatWasOnlyDerivedBeforeIsRefused() {
		EveryKind before = new EveryKind();
		derived(before);
		Books.open(location, before.model).close();
		mixed(kinds);
		assertRefused();
	}

	private void derived(EveryKind model) {
		EAttribute mixed = mixed(model);
		mixed.setTransient(true);
		mixed.setVolatile(true);
		mixed.setDerived(true);
	}

	@Test
	void whatIsOnlyDerivedFromOneIsNoMatter() {
		derived(kinds);
		try (Books books = Books.open(location, kinds.model)) {
			ObjectId id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, kinds.thing, "text", "kept"));
			assertThat(books.state(id).get(feature(kinds.thing, "text"))).isEqualTo("kept");
		}
	}
}
