/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places of many names are found through the register: alone where only one is called so, else by their upper units. */
class PlacesInTablesTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final ImportFixture books = new ImportFixture();

	@BeforeEach
	void register() {
		new BooksBuilder().programme("协作").books().saveTo(books.workspace());
		AdministrativeUnit hubei = unit("湖北省", null);
		AdministrativeUnit jianshi = unit("建始县", unit("恩施州", hubei));
		AdministrativeUnit tianjin = unit("天津市", null);
		AdministrativeUnit first = unit("城关镇", jianshi);
		first.setCode("422822100");
		first.getAliases().add("业州");
		AdministrativeUnit second = unit("城关镇", unit("宁河县", tianjin));
		try (Session session = books.workspace().openSession()) {
			List<EObject> all = List.of(hubei, jianshi.getSuperior(), jianshi, tianjin, second.getSuperior(), first, second);
			session.editingDomain().getCommandStack().execute(session.add(all));
			session.save("", null);
		}
	}

	private static AdministrativeUnit unit(String name, AdministrativeUnit superior) {
		AdministrativeUnit unit = JieduiFactory.eINSTANCE.createAdministrativeUnit();
		unit.setName(name);
		unit.setSuperior(superior);
		return unit;
	}

	private void run(String place) throws Exception {
		books.run(Files.writeString(folder.resolve("projects.csv"), "名称,地点\n路," + place + "\n"), P.getProject());
	}

	private void finds(String place, String upper) throws Exception {
		run(place);
		assertThat(books.row(2).kind()).as(place).isEqualTo(Kind.ADDED);
		assertThat(books.row(2).remarks()).as(place).isEmpty();
		try (Session session = books.workspace().openSession()) {
			assertThat(session.load(Query.of(P.getProject()))).extracting(project -> ((Project) project).getPlace()
					.getSuperior().getName()).containsExactly(upper);
		}
	}

	@Test
	void theFullPathTellsHomonymsApart() throws Exception {
		finds("湖北省恩施州建始县城关镇", "建始县");
	}

	@Test
	void upperUnitsMayBeLeftOutAndSetApart() throws Exception {
		finds("天津市 / 城关镇", "宁河县");
	}

	@Test
	void otherNamesAreNamesToo() throws Exception {
		finds("业州", "建始县");
	}

	@Test
	void codesAreUnderstood() throws Exception {
		finds("422822100", "建始县");
	}

	@Test
	void aNameOfSeveralIsRefusedWithWhatTellsThemApart() throws Exception {
		run("城关镇");

		assertThat(books.row(2).kind()).isEqualTo(Kind.REFUSED);
		assertThat(books.row(2).remarks()).singleElement().satisfies(remark -> assertThat(remark.message()).contains("建始县", "宁河县"));
	}

	@Test
	void anUpperUnitThatIsNoneOfItsOwnIsNotPassedOver() throws Exception {
		run("四川省城关镇");

		assertThat(books.row(2).kind()).isEqualTo(Kind.REFUSED);
	}
}
