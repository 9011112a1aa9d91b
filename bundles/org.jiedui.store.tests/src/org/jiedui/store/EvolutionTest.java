/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.evolution.Evolution;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.evolution.ModelVersion;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RecordedStatements;
import org.jiedui.store.fixture.Step;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.schema.Preparation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books follow a module whose classes and features have other names, types and places. */
class EvolutionTest {

	@TempDir
	Path folder;
	String location;
	final EveryKind before = new EveryKind();
	final EveryKind after = new EveryKind();
	private ObjectId thing;
	private ObjectId special;
	private ObjectId piece;

	/** Where the books of the tests lie. */
	Place place() {
		return Place.FOLDER;
	}

	@BeforeEach
	void find() throws SQLException {
		location = place().make(folder);
		before.attribute(before.thing, "note", EcorePackage.Literals.ESTRING);
		before.attribute(before.piece, "weight", EcorePackage.Literals.ESTRING);
	}

	private void write() {
		try (Books books = Books.open(location, before.model)) {
			int part = books.store().reservePart();
			thing = books.id(part);
			special = books.id(part);
			piece = books.id(part);
			books.commit(new Changes().add(special, before.special, "text", "7").add(thing, before.thing, "text", "12 kg", "words", List.of("a", "b"),
					"colour", before.colour("GREEN"), "friend", link(special, before.special), "money", Money.of(900), "note", "fragile", "number", 4)
					.addPart(piece, before.piece, under(thing, before.thing, "pieces", 1), "weight", "heavy"));
			books.commit(new Changes().set(books.state(thing), "text", "13 kg", "words", List.of("a", "c", "d")));
		}
	}

	/** Whatever is changed, verification finds it as the history says. */
	private Books migrate(Consumer<Evolution> body) {
		Step.version(after.model, 2);
		Books books = Books.open(location, List.of(Step.of(after.model, 1, body)), after.model);
		assertThat(books.findings()).isEmpty();
		return books;
	}

	private Object value(Books books, ObjectId id, String name) {
		ObjectState state = books.state(id);
		return state.get(feature(state.type(), name));
	}

	/** What the history tells of a feature, the newest first. */
	private static List<FeatureChange> told(Books books, ObjectId id, String name) {
		return books.store().history(HistoryQuery.ofObject(id, 10)).stream().flatMap(commit -> commit.changes().stream())
				.filter(change -> change.id().equals(id)).map(ObjectChange::features).flatMap(List::stream)
				.filter(change -> change.feature().getName().equals(name)).toList();
	}

	@Test
	void aClassAndAFeatureAreRenamedWithTheirHistory() {
		write();
		after.thing.setName("Item");
		feature(after.thing, "text").setName("label");
		try (Books books = migrate(evolution -> {
			evolution.renameClass("Thing", "Item");
			evolution.renameFeature("Item", "text", "label");
		})) {
			assertThat(value(books, thing, "label")).isEqualTo("13 kg");
			assertThat(value(books, special, "label")).isEqualTo("7");
			assertThat(value(books, thing, "friend")).isEqualTo(link(special, after.special));
			assertThat(value(books, piece, "text")).isNull();
			assertThat(told(books, thing, "label")).extracting(FeatureChange::newValue).containsExactly("13 kg", "12 kg");
			books.commit(new Changes().set(books.state(thing), "label", "new"));
			assertThat(books.fetch(Query.of(after.thing)).found()).containsExactlyInAnyOrder(thing, special);
		}
		try (Books books = Books.open(location, after.model)) {
			assertThat(value(books, thing, "label")).isEqualTo("new");
		}
	}

	@Test
	void whatWasAddedManyAtOnceFollowsARename() {
		ObjectId first;
		try (Books books = Books.open(location, before.model)) {
			IdBlock ids = books.store().reserve(books.store().reservePart(), 1000);
			first = ids.id(0);
			Changes many = new Changes();
			IntStream.range(0, ids.count()).forEach(index -> many.add(ids.id(index), before.thing, "text", "12 kg"));
			books.commit(many);
			books.commit(new Changes().set(books.state(first), "text", "13 kg"));
		}
		feature(after.thing, "text").setName("label");
		try (Books books = migrate(evolution -> evolution.renameFeature("Thing", "text", "label"))) {
			assertThat(told(books, first, "label")).extracting(FeatureChange::newValue).containsExactly("13 kg", "12 kg");
		}
	}

	@Test
	void anAttributeGetsAnotherTypeWithItsHistory() {
		write();
		feature(after.thing, "text").setEType(EcorePackage.Literals.ELONG);
		try (Books books = migrate(evolution -> evolution.convert("Thing", "text", text -> text.replace(" kg", "")))) {
			assertThat(value(books, thing, "text")).isEqualTo(13L);
			assertThat(value(books, special, "text")).isEqualTo(7L);
			assertThat(told(books, thing, "text")).extracting(FeatureChange::oldValue).containsExactly(12L, null);
			assertThat(books.store().count(Query.of(after.thing).where(new Condition.Comparison(feature(after.thing, "text"),
					Condition.Operator.GREATER, 10L)))).isEqualTo(1);
		}
	}

	@Test
	void conversionsFollowEachOtherAndARename() {
		write();
		feature(after.thing, "text").setEType(EcorePackage.Literals.ELONG);
		feature(after.thing, "text").setName("mass");
		Step.version(after.model, 3);
		List<MigrationStep> steps = List.of(
				Step.of(after.model, 2, books -> books.convert("Thing", "mass", text -> text + "000")),
				Step.of(after.model, 1, books -> {
					books.convert("Thing", "text", text -> text.replace(" kg", ""));
					books.renameFeature("Thing", "text", "mass");
				}));
		try (Books books = Books.open(location, steps, after.model)) {
			assertThat(value(books, thing, "mass")).isEqualTo(13000L);
			assertThat(books.findings()).isEmpty();
			assertThat(told(books, thing, "mass")).extracting(FeatureChange::newValue).containsExactly(13000L, 12000L);
		}
	}

	@Test
	void valuesChangeWhereTheyLie() {
		write();
		after.colour.getEEnumLiteral("GREEN").setLiteral("verdant");
		try (Books books = migrate(evolution -> {
			evolution.convert("Thing", "colour", literal -> literal.equals("green") ? "verdant" : literal);
			evolution.convert("Thing", "words", word -> word.equals("c") ? null : word.toUpperCase(Locale.ROOT));
			evolution.convert("Thing", "money", figure -> figure.replace("900", "9"));
		})) {
			assertThat(value(books, thing, "colour")).isEqualTo(after.colour("GREEN"));
			assertThat(value(books, thing, "words")).isEqualTo(List.of("A", "D"));
			assertThat(told(books, thing, "words")).extracting(FeatureChange::newValue).containsExactly(List.of("A", "D"), List.of("A", "B"));
			assertThat(value(books, thing, "money")).isEqualTo(Money.of(9));
			assertThat(value(books, special, "words")).isNull();
		}
	}

	@Test
	void manyBecomeOneAndOneBecomesMany() {
		write();
		((EAttribute) feature(after.thing, "words")).setUpperBound(1);
		((EAttribute) feature(after.thing, "text")).setUpperBound(-1);
		try (Books books = migrate(evolution -> {
			evolution.convert("Thing", "words", word -> word);
			evolution.convert("Thing", "text", text -> text);
		})) {
			assertThat(value(books, thing, "words")).isEqualTo("a");
			assertThat(value(books, thing, "text")).isEqualTo(List.of("13 kg"));
			assertThat(value(books, special, "text")).isEqualTo(List.of("7"));
		}
	}

	@Test
	void anAttributeMovesToThePartsAndToTheContainer() {
		write();
		after.attribute(after.piece, "note", EcorePackage.Literals.ESTRING);
		after.attribute(after.thing, "weight", EcorePackage.Literals.ESTRING);
		try (Books books = migrate(evolution -> {
			evolution.moveFeature("Thing", "note", "Piece");
			evolution.moveFeature("Piece", "weight", "Thing");
		})) {
			assertThat(value(books, piece, "note")).isEqualTo("fragile");
			assertThat(value(books, thing, "weight")).isEqualTo("heavy");
			assertThat(value(books, special, "weight")).isNull();
		}
	}

	@Test
	void whatNobodySetDoesNotMove() {
		before.attribute(before.piece, "count", EcorePackage.Literals.EINT);
		write();
		try (Books books = Books.open(location, before.model)) {
			Changes pieces = new Changes();
			for (int position = 2; position < 5; position++) {
				pieces.addPart(books.id(thing.part()), before.piece, under(thing, before.thing, "pieces", position), "count", position == 3 ? 7 : 0);
			}
			books.commit(pieces);
		}
		after.attribute(after.thing, "count", EcorePackage.Literals.EINT);
		try (Books books = migrate(evolution -> evolution.moveFeature("Piece", "count", "Thing"))) {
			assertThat(value(books, thing, "count")).isEqualTo(7);
			assertThat(value(books, special, "count")).isEqualTo(0);
		}
	}

	@Test
	void ofTheListsOfSeveralPartsTheContainerGetsOne() {
		before.attribute(before.piece, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().set(books.state(piece), "tags", List.of("a", "b")).addPart(books.id(thing.part()), before.piece,
					under(thing, before.thing, "pieces", 2), "tags", List.of("c", "d", "e")));
		}
		after.attribute(after.thing, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		try (Books books = migrate(evolution -> evolution.moveFeature("Piece", "tags", "Thing"))) {
			assertThat(value(books, thing, "tags")).isIn(List.of("a", "b"), List.of("c", "d", "e"));
		}
	}

	@Test
	void theListsOfThoseThatInheritMoveToo() {
		before.attribute(before.thing, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		write();
		ObjectId part;
		try (Books books = Books.open(location, before.model)) {
			part = books.id(special.part());
			books.commit(new Changes().set(books.state(thing), "tags", List.of("a", "b")).set(books.state(special), "tags", List.of("c", "d"))
					.addPart(part, before.piece, under(special, before.special, "pieces", 1)));
		}
		after.attribute(after.piece, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		try (Books books = migrate(evolution -> evolution.moveFeature("Thing", "tags", "Piece"))) {
			assertThat(value(books, piece, "tags")).isEqualTo(List.of("a", "b"));
			assertThat(value(books, part, "tags")).isEqualTo(List.of("c", "d"));
		}
	}

	@Test
	void anAttributeMovesOnFromStepToStep() {
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().addPart(books.id(thing.part()), before.piece, under(thing, before.thing, "pieces", 2), "weight", "heavy"));
		}
		after.attribute(after.piece, "note", EcorePackage.Literals.ESTRING);
		after.attribute(after.piece, "weight", EcorePackage.Literals.ESTRING);
		Step.version(after.model, 3);
		List<MigrationStep> steps = List.of(Step.of(after.model, 1, books -> {
			books.moveFeature("Thing", "note", "Piece");
			books.moveFeature("Piece", "weight", "Thing");
		}), Step.of(after.model, 2, books -> {
			books.moveFeature("Piece", "note", "Thing");
			books.moveFeature("Thing", "weight", "Piece");
		}));
		after.attribute(after.thing, "note", EcorePackage.Literals.ESTRING);
		after.piece.getEStructuralFeatures().remove(feature(after.piece, "note"));
		try (Books books = Books.open(location, steps, after.model)) {
			assertThat(value(books, thing, "note")).isEqualTo("fragile");
			assertThat(value(books, piece, "weight")).isEqualTo("heavy");
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void whatIsRetiredAfterAConversionOrAMoveStaysBehind() {
		write();
		after.attribute(after.piece, "note", EcorePackage.Literals.ESTRING);
		Step.version(after.model, 3);
		List<MigrationStep> steps = List.of(Step.of(after.model, 1, books -> {
			books.convert("Thing", "text", text -> text);
			books.moveFeature("Thing", "note", "Piece");
		}), Step.of(after.model, 2, books -> {
			books.retireFeature("Thing", "text");
			books.retireFeature("Piece", "note");
		}));
		try (Books books = Books.open(location, steps, after.model)) {
			assertThat(value(books, thing, "text")).isNull();
			assertThat(value(books, piece, "note")).isNull();
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void aRetiredFeatureIsNotTakenForItsSuccessor() {
		write();
		try (Books books = migrate(evolution -> {
			evolution.retireFeature("Thing", "text");
			evolution.retireFeature("Thing", "words");
		})) {
			assertThat(value(books, thing, "text")).isNull();
			assertThat(value(books, thing, "words")).isNull();
			assertThat(told(books, thing, "text")).isEmpty();
			books.commit(new Changes().set(books.state(thing), "text", "other", "words", List.of("x")));
			assertThat(value(books, thing, "words")).isEqualTo(List.of("x"));
		}
	}

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
	void aFormerNameIsEnoughForARename() {
		write();
		after.thing.setName("Item");
		EcoreUtil.setAnnotation(after.thing, Vocabulary.SOURCE, Vocabulary.FORMER, "Thing");
		feature(after.thing, "text").setName("label");
		EcoreUtil.setAnnotation(feature(after.thing, "label"), Vocabulary.SOURCE, Vocabulary.FORMER, "text");
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(location, after.model)) {
				assertThat(value(books, thing, "label")).isEqualTo("13 kg");
				assertThat(value(books, special, "label")).isEqualTo("7");
				assertThat(told(books, thing, "label")).hasSize(2);
				assertThat(books.findings()).isEmpty();
			}
		}
	}

	@Test
	void aStepThatFailsLeavesTheBooksAsTheyWere() {
		write();
		feature(after.thing, "text").setEType(EcorePackage.Literals.ELONG);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> migrate(evolution -> {
			evolution.renameFeature("Piece", "text", "label");
			evolution.convert("Thing", "text", text -> text.replace("13 kg", "thirteen"));
		}).close());
		assertThat(refusal.reason()).isEqualTo(Reason.FAILED);
		assertThat(refusal).hasMessageContaining("thirteen").hasMessageContaining("kinds").hasMessageContaining(location.split("\\?")[0]);
		try (Books books = Books.open(location, before.model)) {
			assertThat(value(books, thing, "text")).isEqualTo("13 kg");
			books.commit(new Changes().set(books.state(piece), "text", "as before"));
			assertThat(value(books, piece, "text")).isEqualTo("as before");
			assertThat(told(books, thing, "text")).extracting(FeatureChange::newValue).containsExactly("13 kg", "12 kg");
		}
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

	@Test
	void aNameThatAFeatureHadThatIsGoneIsThatOfTheRenamedOne() {
		write();
		Books.open(location, new EveryKind().model).close();
		after.thing.getEStructuralFeatures().remove(feature(after.thing, "text"));
		after.attribute(after.thing, "note", EcorePackage.Literals.ESTRING);
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = migrate(evolution -> evolution.renameFeature("Thing", "text", "note"))) {
				assertThat(value(books, thing, "note")).isEqualTo("13 kg");
				assertThat(value(books, special, "note")).isEqualTo("7");
				assertThat(told(books, thing, "note")).extracting(FeatureChange::newValue).containsExactly("13 kg", "12 kg");
			}
		}
	}

	@Test
	void aNameThatAListHadThatIsGoneIsThatOfTheOneThatMoves() {
		before.attribute(before.piece, "words", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().set(books.state(piece), "words", List.of("x", "y", "z", "zz")));
		}
		Books.open(location, new EveryKind().model).close();
		after.piece.getEStructuralFeatures().add(feature(after.thing, "words"));
		try (Books books = migrate(evolution -> evolution.moveFeature("Thing", "words", "Piece"))) {
			assertThat(value(books, piece, "words")).isEqualTo(List.of("a", "c", "d"));
		}
	}

	@Test
	void aNameThatAClassHadThatIsGoneIsThatOfTheRenamedOne() {
		EClass gone = before.type("Item");
		before.attribute(gone, "text", EcorePackage.Literals.ESTRING);
		write();
		try (Books books = Books.open(location, before.model)) {
			books.commit(new Changes().add(books.id(thing.part()), gone, "text", "gone"));
		}
		Books.open(location, new EveryKind().model).close();
		after.thing.setName("Item");
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = migrate(evolution -> evolution.renameClass("Thing", "Item"))) {
				assertThat(value(books, thing, "text")).isEqualTo("13 kg");
				assertThat(books.fetch(Query.of(after.thing)).found()).containsExactlyInAnyOrder(thing, special);
			}
		}
	}

	@Test
	void whatNobodySetDoesNotMoveEvenIfItIsConverted() {
		before.attribute(before.piece, "count", EcorePackage.Literals.EINT);
		write();
		try (Books books = Books.open(location, before.model)) {
			Changes pieces = new Changes();
			for (int position = 2; position < 5; position++) {
				pieces.addPart(books.id(thing.part()), before.piece, under(thing, before.thing, "pieces", position), "count", position == 3 ? 7 : 0);
			}
			books.commit(pieces);
		}
		after.attribute(after.thing, "count", EcorePackage.Literals.ESTRING);
		try (Books books = migrate(evolution -> {
			evolution.convert("Piece", "count", count -> count + " pieces");
			evolution.moveFeature("Piece", "count", "Thing");
		})) {
			assertThat(value(books, thing, "count")).isEqualTo("7 pieces");
			assertThat(value(books, special, "count")).isNull();
		}
	}

	@Test
	void whatAConversionLeavesBehindTakesNoPlace() {
		write();
		try (Books books = Books.open(location, before.model)) {
			Changes pieces = new Changes();
			for (int position = 2; position < 5; position++) {
				pieces.addPart(books.id(thing.part()), before.piece, under(thing, before.thing, "pieces", position), "weight", "?");
			}
			books.commit(pieces);
		}
		after.attribute(after.thing, "weight", EcorePackage.Literals.ESTRING);
		try (Books books = migrate(evolution -> {
			evolution.convert("Piece", "weight", weight -> weight.equals("?") ? null : weight);
			evolution.moveFeature("Piece", "weight", "Thing");
		})) {
			assertThat(value(books, thing, "weight")).isEqualTo("heavy");
		}
	}

	@Test
	void theStepThatFailsIsTheOneThatIsNamed() {
		write();
		feature(after.thing, "text").setEType(EcorePackage.Literals.ELONG);
		Step.version(after.model, 3);
		List<MigrationStep> steps = List.of(Step.of(after.model, 1, books -> books.convert("Thing", "text", text -> text)),
				Step.of(after.model, 2, books -> {
				}));
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(location, steps, after.model).close());
		assertThat(refusal).hasMessageContaining("kinds").hasMessageMatching(".*1\\D+2\\D+13 kg.*");
	}

	@Test
	void anAttributeDoesNotMoveWhereAClassThatInheritsHasOneOfItsName() {
		before.attribute(before.special, "weight", EcorePackage.Literals.ESTRING);
		write();
		after.attribute(after.thing, "weight", EcorePackage.Literals.ESTRING);
		Step.version(after.model, 2);
		MigrationStep step = Step.of(after.model, 1, books -> books.moveFeature("Piece", "weight", "Thing"));
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(location, List.of(step), after.model).close());
		assertThat(refusal.reason()).isEqualTo(Reason.FAILED);
		assertThat(refusal).hasMessageContaining("SpecialThing").hasMessageContaining("weight");
		try (Books books = Books.open(location, before.model)) {
			assertThat(value(books, piece, "weight")).isEqualTo("heavy");
		}
	}
}
