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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.fixture.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;


class SchemaUpgradeTest {

	@TempDir
	private Path folder;
	String location;

	/** Where the books of the tests lie. */
	Place place() {
		return Place.FOLDER;
	}

	@BeforeEach
	void find() throws SQLException {
		location = place().make(folder);
	}

	/** The model as its first version had it: without the last features, and with one class less. */
	private static EveryKind first() {
		EveryKind kinds = new EveryKind();
		kinds.model.getEClassifiers().remove(kinds.special);
		for (String later : List.of("number", "colour", "words", "money")) {
			kinds.thing.getEStructuralFeatures().remove(feature(kinds.thing, later));
		}
		return kinds;
	}

	@Test
	void newFeaturesAndClassesGetTheirPlace() {
		EveryKind before = first();
		ObjectId id;
		ObjectId friend;
		try (Books books = Books.open(location, before.model)) {
			int part = books.store().reservePart();
			id = books.id(part);
			friend = books.id(part);
			books.commit(new Changes().add(friend, before.thing).add(id, before.thing, "text", "kept", "friend", link(friend, before.thing)));
		}
		EveryKind after = new EveryKind();
		try (Books books = Books.open(location, after.model)) {
			ObjectState state = books.state(id);
			assertThat(state.get(feature(after.thing, "text"))).isEqualTo("kept");
			assertThat(state.get(feature(after.thing, "number"))).isEqualTo(0);
			assertThat(state.get(feature(after.thing, "colour"))).isEqualTo(after.colour("RED"));
			assertThat(state.get(feature(after.thing, "friend"))).isEqualTo(new Link(friend, after.thing));
			ObjectId special = books.id(id.part());
			books.commit(new Changes().add(special, after.special, "text", "new").set(state, "words", List.of("w"), "friend",
					link(special, after.special)));
			assertThat(books.state(id).get(feature(after.thing, "words"))).isEqualTo(List.of("w"));
			assertThat(books.state(id).get(feature(after.thing, "friend"))).isEqualTo(new Link(special, after.special));
			assertThat(books.fetch(Query.of(after.thing)).found()).containsExactly(id, friend, special);
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void aNewFeatureGetsNoColumnThatBelongsToAnother() {
		EveryKind before = new EveryKind();
		ObjectId id;
		ObjectId friend;
		try (Books books = Books.open(location, before.model)) {
			int part = books.store().reservePart();
			id = books.id(part);
			friend = books.id(part);
			books.commit(new Changes().add(friend, before.thing).add(id, before.thing, "friend", link(friend, before.thing), "money", Money.of(9)));
		}
		EveryKind after = new EveryKind();
		after.attribute(after.thing, "friendClass", EcorePackage.Literals.EINT);
		after.thing.getEStructuralFeatures().move(0, feature(after.thing, "friendClass"));
		after.attribute(after.thing, "moneyQualifier", EcorePackage.Literals.ESTRING);
		try (Books books = Books.open(location, after.model)) {
			books.commit(new Changes().set(books.state(id), "friendClass", 77, "moneyQualifier", "net"));
			ObjectState state = books.state(id);
			assertThat(state.get(feature(after.thing, "friend"))).isEqualTo(new Link(friend, after.thing));
			assertThat(state.get(feature(after.thing, "money"))).isEqualTo(Money.of(9));
			assertThat(state.get(feature(after.thing, "friendClass"))).isEqualTo(77);
			assertThat(state.get(feature(after.thing, "moneyQualifier"))).isEqualTo("net");
		}
	}

	@Test
	void whatTheModelLostStaysInTheTables() {
		EveryKind full = new EveryKind();
		ObjectId id;
		try (Books books = Books.open(location, full.model)) {
			id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, full.thing, "text", "a", "number", 7, "words", List.of("w")));
		}
		EveryKind less = first();
		try (Books books = Books.open(location, less.model)) {
			books.commit(new Changes().set(books.state(id), "text", "b"));
		}
		EveryKind again = new EveryKind();
		try (Books books = Books.open(location, again.model)) {
			ObjectState state = books.state(id);
			assertThat(state.get(feature(again.thing, "text"))).isEqualTo("b");
			assertThat(state.get(feature(again.thing, "number"))).isEqualTo(7);
			assertThat(books.findings()).isEmpty();
			assertThat(state.get(feature(again.thing, "words"))).isEqualTo(List.of("w"));
		}
	}

	@Test
	void aFeatureThatChangedItsTypeAndHadNoValuesGetsAnotherPlace() {
		EveryKind text = new EveryKind();
		ObjectId id;
		try (Books books = Books.open(location, text.model)) {
			id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, text.thing, "number", 5));
		}
		EveryKind number = new EveryKind();
		feature(number.thing, "text").setEType(EcorePackage.Literals.ELONG);
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(location, number.model)) {
				assertThat(books.findings()).as("what the history says stayed where it was").isEmpty();
				books.commit(new Changes().set(books.state(id), "text", 5L));
				assertThat(books.state(id).get(feature(number.thing, "text"))).isEqualTo(5L);
			}
		}
	}

	@Test
	void dataOfAMissingModuleSleepsAndCanBeRead() {
		EveryKind module = new EveryKind();
		EClass remark = module.type("Remark");
		remark.getESuperTypes().add(JieduiPackage.Literals.EXTENSION);
		module.attribute(remark, "text", EcorePackage.Literals.ESTRING);
		ObjectId project;
		ObjectId extension;
		ObjectId thing;
		try (Books books = Books.open(location, module.model)) {
			int part = books.store().reservePart();
			project = books.id(part);
			extension = books.id(part);
			thing = books.id(part);
			books.commit(new Changes().add(project, JieduiPackage.Literals.PROJECT).add(thing, module.thing, "text", "asleep")
					.addPart(extension, remark, under(project, JieduiPackage.Literals.PROJECT, "extensions", 1), "text", "hung on"));
		}
		try (Books books = Books.open(location)) {
			assertThat(books.store().missingModules()).extracting(missing -> missing.model().getNsURI()).containsExactly(module.model.getNsURI());
			Fetch fetch = books.fetch(project, thing);
			assertThat(fetch.states()).extracting(ObjectState::id).containsExactly(project, extension, thing);
			ObjectState asleep = Books.state(fetch.states(), thing);
			assertThat(asleep.type().getName()).isEqualTo("Thing");
			assertThat(asleep.type()).isNotSameAs(module.thing);
			assertThat(asleep.get(feature(asleep.type(), "text"))).isEqualTo("asleep");
			assertThat(books.findings()).isEmpty();
			books.commit(new Changes().set(books.state(project), "name", "P"));
		}
		try (Books books = Books.open(location, module.model)) {
			assertThat(books.store().missingModules()).isEmpty();
			assertThat(books.state(thing).type()).isSameAs(module.thing);
			assertThat(books.state(extension).get(feature(remark, "text"))).isEqualTo("hung on");
		}
	}

	@Test
	void aMissingModuleWithoutDataIsNotMissed() {
		Books.open(location, new EveryKind().model).close();
		try (Books books = Books.open(location)) {
			assertThat(books.store().missingModules()).isEmpty();
		}
	}

	@Test
	void namesAreReadableAndNeverKeyWords() throws SQLException {
		Books.open(location, new EveryKind().model).close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			assertThat(raw.texts("select lower(table_name) from information_schema.tables where table_schema = 'public'")).contains("core_project",
					"core_annual_plan", "kinds_special_thing", "l_core_party_aliases", "sys_part");
			assertThat(raw.texts("select column_name from information_schema.columns where table_name = 'core_annual_plan'")).contains("year_",
					"approved_on", "uid", "root", "version");
			assertThat(raw.texts("select column_name from information_schema.columns where table_name = 'kinds_thing'")).contains("order_",
					"position", "position_", "amount", "amount_qualifier", "friend", "friend_class");
			assertThat(raw.texts("select name from core_project")).isEmpty();
		}
	}

	@Test
	void sqlCanAddMoney() throws SQLException {
		try (Books books = Books.open(location)) {
			int part = books.store().reservePart();
			books.commit(new Changes().add(books.id(part), JieduiPackage.Literals.PROJECT, "budget", Money.of(900)).add(
					books.id(part), JieduiPackage.Literals.PROJECT, "budget", Money.of(100)));
		}
		try (RawDatabase raw = RawDatabase.open(location)) {
			assertThat(raw.texts("select sum(budget) from core_project where budget >= 100")).containsExactly("1000.0000000000");
		}
	}

	@Test
	void aClassThatHadNoValuesGetsItsFirst() {
		EveryKind module = new EveryKind();
		EClass plain = module.type("Plain");
		ObjectId before;
		int part;
		try (Books books = Books.open(location, module.model)) {
			part = books.store().reservePart();
			before = books.id(part);
			books.commit(new Changes().add(before, plain));
		}
		module.attribute(plain, "name", EcorePackage.eINSTANCE.getEString());
		try (Books books = Books.open(location, module.model)) {
			books.commit(new Changes().set(books.state(before), "name", "first"));
			assertThat(books.state(before).get(feature(plain, "name"))).isEqualTo("first");
		}
	}

	@Test
	void aClassThatInheritsLaterChangesNoTableThatIsThere() throws SQLException {
		EveryKind module = new EveryKind();
		Books.open(location, module.model).close();
		List<String> columns = columns("kinds_thing");
		EClass smaller = module.type("SmallerPiece");
		smaller.getESuperTypes().add(module.piece);
		try (Books books = Books.open(location, module.model)) {
			ObjectId piece = books.id(books.store().reservePart());
			ObjectId owner = books.id(piece.part());
			books.commit(new Changes().add(piece, smaller).add(owner, module.thing, "piece", link(piece, smaller)));
			assertThat(books.state(owner).get(feature(module.thing, "piece"))).isEqualTo(link(piece, smaller));
		}
		assertThat(columns("kinds_thing")).isEqualTo(columns);
	}

	private List<String> columns(String table) throws SQLException {
		try (RawDatabase raw = RawDatabase.open(location)) {
			return raw.texts("select column_name from information_schema.columns where table_name = '" + table + "' order by ordinal_position");
		}
	}

	@Test
	void aViewOfSomebodyElseDoesNotKeepTheBooksClosed() throws SQLException {
		EveryKind module = new EveryKind();
		Books.open(location, module.model).close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute("create view my_things as select * from v_kinds_thing");
		}
		module.attribute(module.thing, "later", EcorePackage.eINSTANCE.getEString());
		try (Books books = Books.open(location, module.model)) {
			ObjectId id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, module.thing, "later", "there"));
			assertThat(books.state(id).get(feature(module.thing, "later"))).isEqualTo("there");
		}
	}

	@Test
	void viewsShowAllThatInheritFromAnAbstractClass() throws SQLException {
		EveryKind module = new EveryKind();
		EClass fair = module.type("JobFair");
		fair.getESuperTypes().add(JieduiPackage.Literals.EXCHANGE);
		try (Books books = Books.open(location)) {
			books.commit(new Changes().add(books.id(books.store().reservePart()), JieduiPackage.Literals.VISIT, "name", "visit"));
		}
		try (Books books = Books.open(location, module.model)) {
			books.commit(new Changes().add(books.id(books.store().reservePart()), fair, "name", "fair"));
		}
		try (RawDatabase raw = RawDatabase.open(location)) {
			assertThat(raw.texts("select class || ' ' || name from v_core_exchange order by name")).containsExactly("JobFair fair", "Visit visit");
		}
	}

	@Test
	void aClassIsReadByItsReadableNameHoweverItGrows() throws SQLException {
		EveryKind module = new EveryKind();
		try (Books books = Books.open(location, module.model)) {
			books.commit(new Changes().add(books.id(books.store().reservePart()), module.special, "number", 1));
		}
		assertThat(texts("select number from v_kinds_special_thing")).containsExactly("1");
		module.attribute(module.special, "later", EcorePackage.eINSTANCE.getEString());
		try (Books books = Books.open(location, module.model)) {
			books.commit(new Changes().add(books.id(books.store().reservePart()), module.special, "later", "there"));
		}
		assertThat(texts("select later from v_kinds_special_thing where later is not null")).containsExactly("there");
		EClass further = module.type("FurtherThing");
		further.getESuperTypes().add(module.special);
		try (Books books = Books.open(location, module.model)) {
			books.commit(new Changes().add(books.id(books.store().reservePart()), further, "later", "further"));
		}
		assertThat(texts("select class from v_kinds_special_thing order by class")).containsExactly("FurtherThing", "SpecialThing", "SpecialThing");
		assertThat(texts("select later from v_kinds_further_thing")).containsExactly("further");
	}

	@Test
	void viewsOfAnEarlierShapeAreMadeAnew() throws SQLException {
		Books.open(location).close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute("drop view v_core_exchange");
			raw.execute("create view v_core_exchange as select uid from core_visit");
			raw.execute("delete from sys_workspace where name = 'views'");
		}
		Books.open(location).close();
		assertThat(texts("select name from v_core_exchange")).isEmpty();
	}

	@Test
	void aViewThatCouldNotBeMadeIsTriedAgain() throws SQLException {
		EveryKind module = new EveryKind();
		Books.open(location).close();
		execute("create table v_kinds_thing (number int)");
		Books.open(location, module.model).close();
		execute("drop table v_kinds_thing");
		Books.open(location, module.model).close();
		assertThat(texts("select number from v_kinds_thing")).isEmpty();
		assertThat(texts("select content from sys_workspace where name = 'views'")).containsExactly("2");
	}

	@Test
	void aRenamedClassLeavesNoViewBehind() throws SQLException {
		EveryKind module = new EveryKind();
		Books.open(location, module.model).close();
		execute("create view v_kinds_mine as select uid from kinds_thing");
		openRenamed(module);
		assertThat(there("v_kinds_item", "v_kinds_bit", "v_kinds_thing", "v_kinds_piece", "v_kinds_mine"))
				.containsExactly("v_kinds_item", "v_kinds_bit", "v_kinds_mine");
	}

	private void openRenamed(EveryKind module) {
		module.thing.setName("Item");
		module.piece.setName("Bit");
		Step.version(module.model, 2);
		Books.open(location, List.of(Step.of(module.model, 1, books -> {
			books.renameClass("Thing", "Item");
			books.renameClass("Piece", "Bit");
		})), module.model).close();
	}

	/** Those of some views that can be read. */
	private List<String> there(String... views) throws SQLException {
		List<String> there = new ArrayList<>();
		try (RawDatabase raw = RawDatabase.open(location)) {
			for (String view : views) {
				try {
					raw.texts("select uid from " + view);
					there.add(view);
				} catch (SQLException missing) {
					assertThat(missing.getMessage()).contains(view);
				}
			}
		}
		return there;
	}

	@Test
	void aViewOfAFormerNameThatSomebodyBuiltUponStaysUntilTheTablesChange() throws SQLException {
		EveryKind module = new EveryKind();
		Books.open(location, module.model).close();
		execute("create view my_things as select uid from v_kinds_thing");
		openRenamed(module);
		assertThat(there("v_kinds_item", "v_kinds_thing", "my_things")).containsExactly("v_kinds_item", "v_kinds_thing", "my_things");
		assertThat(texts("select content from sys_workspace where name = 'views'")).containsExactly("2");
		execute("drop view my_things");
		module.attribute(module.thing, "later", EcorePackage.eINSTANCE.getEString());
		Books.open(location, module.model).close();
		assertThat(there("v_kinds_item", "v_kinds_thing")).containsExactly("v_kinds_item");
		execute("create view v_kinds_thing as select uid from v_kinds_item");
		module.attribute(module.piece, "later", EcorePackage.eINSTANCE.getEString());
		Books.open(location, module.model).close();
		assertThat(there("v_kinds_thing")).as("somebody made it").containsExactly("v_kinds_thing");
	}

	@Test
	void aNameThatAnotherClassTookOverIsTheNameOfItsView() throws SQLException {
		EveryKind module = new EveryKind();
		Books.open(location, module.model).close();
		module.thing.setName("Item");
		module.piece.setName("Thing");
		module.attribute(module.piece, "later", EcorePackage.eINSTANCE.getEString());
		Step.version(module.model, 2);
		Books.open(location, List.of(Step.of(module.model, 1, books -> {
			books.renameClass("Thing", "Item");
			books.renameClass("Piece", "Thing");
		})), module.model).close();
		assertThat(texts("select later from v_kinds_thing")).isEmpty();
		assertThat(there("v_kinds_item", "v_kinds_piece")).containsExactly("v_kinds_item");
	}

	@Test
	void aPackageWithAnotherPrefixLeavesNoViewsBehind() throws SQLException {
		EveryKind module = new EveryKind();
		Books.open(location, module.model).close();
		module.model.setNsPrefix("sorts");
		Books.open(location, module.model).close();
		assertThat(there("v_sorts_thing", "v_sorts_piece", "v_kinds_thing", "v_kinds_piece")).containsExactly("v_sorts_thing", "v_sorts_piece");
	}

	final void execute(String sql) throws SQLException {
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute(sql);
		}
	}

	final List<String> texts(String sql) throws SQLException {
		try (RawDatabase raw = RawDatabase.open(location)) {
			return raw.texts(sql);
		}
	}

	@Test
	void aNewerWorkspaceIsRefusedUntouched() throws SQLException {
		Books.open(location).close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute("update sys_workspace set content = '999' where name = 'format'");
			raw.execute("delete from sys_package");
		}
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(location, new EveryKind().model));
		assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
		assertThat(refusal).hasMessageContaining(location.split("\\?")[0]).hasMessageContaining("999");
		try (RawDatabase raw = RawDatabase.open(location)) {
			assertThat(raw.texts("select ns_uri from sys_package")).isEmpty();
			assertThat(raw.texts("select table_name from information_schema.tables where table_name like 'kinds%'")).isEmpty();
		}
	}

	/** Two classes that inherit from a third, each with a list, a reference, parts and a number, or the third with all of them. */
	private static List<EClass> family(EveryKind kinds, boolean isAbove) {
		EClass above = kinds.type("Above");
		EClass left = kinds.type("Left");
		EClass right = kinds.type("Right");
		List<EClass> below = List.of(left, right);
		below.forEach(each -> each.getESuperTypes().add(above));
		for (EClass each : isAbove ? List.of(above) : below) {
			kinds.attribute(each, "tags", EcorePackage.eINSTANCE.getEString()).setUpperBound(-1);
			kinds.attribute(each, "size", EcorePackage.eINSTANCE.getEInt());
			EReference bits = kinds.reference(each, "bits", kinds.piece);
			bits.setContainment(true);
			bits.setUpperBound(-1);
		}
		return below;
	}

	@Test
	void whatTwoClassesHadIsThatOfTheClassAboveThem() {
		EveryKind before = new EveryKind();
		List<EClass> apart = family(before, false);
		ObjectId left;
		ObjectId right;
		ObjectId bit;
		try (Books books = Books.open(location, before.model)) {
			int part = books.store().reservePart();
			left = books.id(part);
			right = books.id(part);
			bit = books.id(part);
			books.commit(new Changes().add(left, apart.getFirst(), "tags", List.of("a"), "size", 1)
					.add(right, apart.getLast(), "tags", List.of("b", "c"), "size", 2)
					.addPart(bit, before.piece, under(right, apart.getLast(), "bits", 1), "text", "bit"));
		}
		EveryKind after = new EveryKind();
		List<EClass> together = family(after, true);
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(location, after.model)) {
				assertThat(books.state(left).get(feature(together.getFirst(), "tags"))).isEqualTo(List.of("a"));
				assertThat(books.state(right).get(feature(together.getLast(), "size"))).isEqualTo(2);
				assertThat(books.state(right).get(feature(together.getLast(), "tags"))).isEqualTo(List.of("b", "c"));
				assertThat(books.fetch(right).states()).extracting(ObjectState::id).contains(bit);
				assertThat(books.findings()).isEmpty();
			}
		}
	}
}
