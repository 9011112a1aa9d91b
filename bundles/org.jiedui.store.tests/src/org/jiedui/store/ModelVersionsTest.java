/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.evolution.ModelVersion;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.RecordedStatements;
import org.jiedui.store.fixture.Step;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.schema.Preparation;
import org.junit.jupiter.api.Test;

/** Which books a version of a model opens, and what becomes of modules beside it. */
class ModelVersionsTest extends EvolutionFixture {

	@Test
	void aModelOfAnotherNamespaceTakesThePlaceOfTheFormer() {
		write();
		after.model.setNsURI("https://jiedui.org/test/kinds/2");
		Step step = onlyTheNamespace(new ModelVersion(before.model.getNsURI(), 1), new ModelVersion(after.model.getNsURI(), 1));
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(location, List.of(step), after.model)) {
				assertThat(books.state(thing).type()).isSameAs(after.thing);
				assertThat(value(books, thing, "text")).isEqualTo("13 kg");
			}
		}
	}

	@Test
	void stepsEndAtTheModelThatIsInstalled() {
		write();
		after.model.setNsURI("https://jiedui.org/test/kinds/2");
		ModelVersion first = new ModelVersion(before.model.getNsURI(), 1);
		ModelVersion second = new ModelVersion(after.model.getNsURI(), 1);
		ModelVersion third = new ModelVersion("https://jiedui.org/test/kinds/3", 1);
		List<MigrationStep> steps = List.of(onlyTheNamespace(first, second), onlyTheNamespace(second, third));
		try (Books books = Books.open(location, steps, after.model)) {
			assertThat(books.state(thing).type()).isSameAs(after.thing);
		}
		List<MigrationStep> round = List.of(onlyTheNamespace(second, third), onlyTheNamespace(third, second));
		try (Books books = Books.open(location, round, after.model)) {
			assertThat(value(books, thing, "text")).isEqualTo("13 kg");
		}
	}

	private static Step onlyTheNamespace(ModelVersion from, ModelVersion to) {
		return new Step(from, to, books -> {
			// nothing else is another
		});
	}

	/** An underscore of a name stands for any character in a pattern. */
	@Test
	void onlyTheNamespacesOfTheModelItselfAreOthers() {
		EveryKind other = new EveryKind();
		other.model.setNsPrefix("others");
		other.model.setNsURI("https://jiedui.org/test/my-kinds/others");
		before.model.setNsURI("https://jiedui.org/test/my_kinds");
		EPackage more = more(before);
		ObjectId ofMore;
		ObjectId ofOther;
		try (Books books = Books.open(location, before.model, other.model)) {
			int part = books.store().reservePart();
			ofMore = books.id(part);
			ofOther = books.id(part);
			books.commit(new Changes().add(ofMore, (EClass) more.getEClassifier("More"), "text", "more").add(ofOther, other.thing, "text", "other"));
		}
		after.model.setNsURI("https://jiedui.org/test/my_kinds/2");
		more(after);
		Step step = onlyTheNamespace(new ModelVersion(before.model.getNsURI(), 1), new ModelVersion(after.model.getNsURI(), 1));
		try (Books books = Books.open(location, List.of(step), after.model, other.model)) {
			assertThat(value(books, ofMore, "text")).isEqualTo("more");
			assertThat(value(books, ofOther, "text")).isEqualTo("other");
		}
	}

	private static EPackage more(EveryKind kinds) {
		EPackage more = EcoreFactory.eINSTANCE.createEPackage();
		more.setName("more");
		more.setNsPrefix("more");
		more.setNsURI(kinds.model.getNsURI() + "-more");
		kinds.model.getESubpackages().add(more);
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("More");
		more.getEClassifiers().add(type);
		kinds.attribute(type, "text", EcorePackage.Literals.ESTRING);
		return more;
	}

	@Test
	void aStepThatIsMissingKeepsTheBooksClosed() {
		write();
		Step.version(after.model, 3);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
				() -> Books.open(location, List.of(Step.of(after.model, 1, books -> {
				})), after.model).close());
		assertThat(refusal.reason()).isEqualTo(Reason.FAILED);
		assertThat(refusal).hasMessageContaining("kinds").hasMessageContaining("3");
		Books.open(location, before.model).close();
	}

	@Test
	void anOlderModuleDoesNotTouchBooksOfANewerOne() {
		Step.version(before.model, 2);
		write();
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(location, after.model).close());
		assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
		assertThat(refusal).hasMessageContaining("kinds");
		try (Books books = Books.open(location, before.model)) {
			assertThat(value(books, thing, "text")).isEqualTo("13 kg");
		}
	}

	@Test
	void anOlderModuleDoesNotTouchBooksInWhichSomethingHasAnotherName() {
		write();
		feature(after.thing, "text").setName("label");
		EcoreUtil.setAnnotation(feature(after.thing, "label"), Vocabulary.SOURCE, Vocabulary.FORMER, "text");
		Books.open(location, after.model).close();
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(location, before.model).close());
		assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
		assertThat(refusal).hasMessageContaining("kinds").hasMessageContaining("Thing.label");
		try (Books books = Books.open(location, after.model)) {
			assertThat(value(books, thing, "label")).isEqualTo("13 kg");
		}
	}

	@Test
	void anOlderModuleDoesNotTouchBooksInWhichAClassHasAnotherName() {
		write();
		after.thing.setName("Item");
		EcoreUtil.setAnnotation(after.thing, Vocabulary.SOURCE, Vocabulary.FORMER, "Thing");
		Books.open(location, after.model).close();
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(location, before.model).close());
		assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
		assertThat(refusal).hasMessageContaining("Item");
	}

	/** A module of which a class inherits from one of the model. */
	private static EPackage shop(EveryKind kinds) {
		new XMIResourceImpl(URI.createURI(kinds.model.getNsURI())).getContents().add(kinds.model);
		EPackage shop = EcoreFactory.eINSTANCE.createEPackage();
		shop.setName("shop");
		shop.setNsPrefix("shop");
		shop.setNsURI("https://jiedui.org/test/shop");
		EClass stall = EcoreFactory.eINSTANCE.createEClass();
		stall.setName("Stall");
		stall.getESuperTypes().add(kinds.thing);
		shop.getEClassifiers().add(stall);
		return shop;
	}

	@Test
	void aModuleThatInheritsFromARenamedClassMayBeMissing() {
		EPackage shop = shop(before);
		ObjectId stall;
		try (Books books = Books.open(location, before.model, shop)) {
			stall = books.id(books.store().reservePart());
			books.commit(new Changes().add(stall, (EClass) shop.getEClassifier("Stall"), "text", "here"));
		}
		after.thing.setName("Item");
		feature(after.thing, "text").setName("label");
		EPackage later = shop(after);
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = migrate(evolution -> {
				evolution.renameClass("Thing", "Item");
				evolution.renameFeature("Item", "text", "label");
			})) {
				assertThat(value(books, stall, "label")).isEqualTo("here");
			}
		}
		Step.version(after.model, 3);
		feature(after.thing, "label").setName("title");
		MigrationStep step = Step.of(after.model, 2, books -> books.renameFeature("Item", "label", "title"));
		try (Books books = Books.open(location, List.of(step), after.model)) {
			assertThat(value(books, stall, "title")).isEqualTo("here");
		}
		try (Books books = Books.open(location, after.model, later)) {
			assertThat(value(books, stall, "title")).isEqualTo("here");
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void theClassFromWhichAMissingModuleInheritsMayBeGone() {
		EPackage shop = shop(before);
		EClass stall = (EClass) shop.getEClassifier("Stall");
		stall.getESuperTypes().set(0, before.special);
		ObjectId id;
		try (Books books = Books.open(location, before.model, shop)) {
			id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, stall, "text", "here"));
		}
		shop(after);
		after.model.getEClassifiers().remove(after.special);
		feature(after.thing, "number").setName("count");
		after.say(after.thing, "totals", "money");
		for (int opening = 0; opening < 2; opening++) {
			migrate(books -> books.renameFeature("Thing", "number", "count")).close();
		}
	}

	@Test
	void aMissingModuleIsNoReasonToLookForEachFeature() {
		Books.open(location, before.model).close();
		Books.open(location).close();
		RecordedStatements recorded = new RecordedStatements();
		Database database = recorded.open(location);
		Preparation preparation = new Preparation(location, database, List.of(JieduiPackage.eINSTANCE), List.of());
		preparation.migration();
		preparation.run(null);
		database.close();
		assertThat(recorded.speakers()).noneMatch(each -> each.startsWith("org.jiedui.store.internal.evolve."));
	}
}
