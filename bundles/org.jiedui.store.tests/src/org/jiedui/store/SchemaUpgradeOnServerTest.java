/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SchemaUpgradeOnServerTest extends SchemaUpgradeTest {

	private final EveryKind module = new EveryKind();

	@Override
	Place place() {
		return Place.SERVER;
	}

	private List<String> granted() throws SQLException {
		return texts("select table_name from information_schema.role_table_grants where grantee = 'PUBLIC' and table_schema = 'public' order by 1");
	}

	@Test
	void rightsOnViewsOutliveTheGrowthOfTheSchema() throws SQLException {
		Books.open(location, module.model).close();
		execute("grant select on v_core_exchange, v_kinds_thing, v_kinds_special_thing to public");
		String identity = "select oid from pg_class where relname = 'v_core_exchange'";
		List<String> before = texts(identity);
		module.attribute(module.thing, "later", EcorePackage.eINSTANCE.getEString());
		try (Books books = Books.open(location, module.model)) {
			books.commit(new Changes().add(books.id(books.store().reservePart()), module.special, "later", "there", "text", "as before"));
		}
		assertThat(granted()).containsExactly("v_core_exchange", "v_kinds_special_thing", "v_kinds_thing");
		assertThat(texts(identity)).isEqualTo(before);
		assertThat(texts("select class || ' ' || later || ' ' || text from v_kinds_thing")).containsExactly("SpecialThing there as before");
		assertThat(texts("select later from v_kinds_special_thing")).containsExactly("there");
	}

	@Test
	void rightsOutliveAClassThatGetsHeirs() throws SQLException {
		Books.open(location, module.model).close();
		execute("grant select on v_kinds_special_thing, v_core_exchange to public");
		EClass further = module.type("FurtherThing");
		further.getESuperTypes().add(module.special);
		EClass fair = module.type("JobFair");
		fair.getESuperTypes().add(JieduiPackage.Literals.EXCHANGE);
		try (Books books = Books.open(location, module.model)) {
			int part = books.store().reservePart();
			books.commit(new Changes().add(books.id(part), further).add(books.id(part), fair));
		}
		assertThat(granted()).containsExactly("v_core_exchange", "v_kinds_special_thing");
		assertThat(texts("select class from v_kinds_special_thing")).containsExactly("FurtherThing");
		assertThat(texts("select class from v_core_exchange")).containsExactly("JobFair");
	}

	@Test
	void aViewThatLosesAColumnIsMadeAnew() throws SQLException {
		module.attribute(module.special, "later", EcorePackage.eINSTANCE.getEString());
		Books.open(location, module.model).close();
		execute("drop view v_kinds_special_thing");
		execute("create view v_kinds_special_thing as select uid, 1 as foreign_column from kinds_special_thing");
		execute("delete from sys_workspace where name = 'views'");
		Books.open(location, module.model).close();
		assertThat(texts("select later from v_kinds_special_thing")).isEmpty();
	}

	@Test
	void aViewThatSomebodyBuiltUponIsNotTriedAgainBeforeTheTablesChange() throws SQLException {
		module.attribute(module.special, "later", EcorePackage.eINSTANCE.getEString());
		Books.open(location, module.model).close();
		execute("drop view v_kinds_special_thing");
		execute("create view v_kinds_special_thing as select uid, 1 as foreign_column from kinds_special_thing");
		execute("create view my_things as select foreign_column from v_kinds_special_thing");
		execute("delete from sys_workspace where name = 'views'");
		Books.open(location, module.model).close();
		assertThat(texts("select content from sys_workspace where name = 'views'")).containsExactly("2");
		execute("drop view my_things");
		Books.open(location, module.model).close();
		assertThat(texts("select foreign_column from v_kinds_special_thing")).isEmpty();
		module.attribute(module.thing, "more", EcorePackage.eINSTANCE.getEString());
		Books.open(location, module.model).close();
		assertThat(texts("select later from v_kinds_special_thing")).isEmpty();
	}

	@Test
	void aViewThatSomebodyDroppedComesBackWhenTheSchemaGrows() throws SQLException {
		Books.open(location, module.model).close();
		execute("drop view v_core_exchange");
		module.attribute(module.thing, "later", EcorePackage.eINSTANCE.getEString());
		Books.open(location, module.model).close();
		assertThat(texts("select uid from v_core_exchange")).isEmpty();
	}

	@Test
	@Timeout(value = 1, unit = TimeUnit.MINUTES)
	void aViewThatAReportReadsStaysAsItWasUntilTheBooksAreOpenedNext() throws SQLException {
		Books.open(location, module.model).close();
		EClass further = module.type("FurtherThing");
		further.getESuperTypes().add(module.special);
		try (RawDatabase report = RawDatabase.open(location)) {
			report.execute("begin");
			report.texts("select uid from v_kinds_special_thing");
			try (Books books = Books.open(location, module.model)) {
				books.commit(new Changes().add(books.id(books.store().reservePart()), further));
			}
			assertThat(report.texts("select uid from v_kinds_special_thing")).isEmpty();
			report.execute("commit");
		}
		Books.open(location, module.model).close();
		assertThat(texts("select class from v_kinds_special_thing")).containsExactly("FurtherThing");
		assertThat(texts("select content from sys_workspace where name = 'views'")).containsExactly("2");
	}
}
