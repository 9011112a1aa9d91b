/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.fixture.OfficeBooks;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Party;
import org.jiedui.model.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who and where figures are about, through the register. */
class FigurePartiesTest {

	@TempDir
	private Path folder;
	private OfficeBooks books;

	@BeforeEach
	void open() throws Exception {
		books = OfficeBooks.in(folder);
	}

	@AfterEach
	void close() {
		books.close();
	}

	private static String name(Party party) {
		return party == null ? null : party.getName();
	}

	@Test
	void whoActsAndWhere() throws Exception {
		books.take("简报", "2023年，天津市河东区在迭部县旺藏镇投入财政资金200万元。");

		ReportedFigure figure = books.figure("200万元");
		assertThat(name(figure.getSubject())).isEqualTo("河东区");
		assertThat(name(figure.getPlace())).isEqualTo("旺藏镇");
		assertThat(figure.getPlaceNamed()).isEqualTo("旺藏镇");
	}

	@Test
	void shortNamesOfTheTwoSides() throws Exception {
		books.take("简报", "河东向迭部投入财政资金200万元。");

		assertThat(name(books.figure("200万元").getSubject())).isEqualTo("河东区");
		assertThat(name(books.figure("200万元").getPlace())).isEqualTo("迭部县");
	}

	@Test
	void aSentenceThatNamesNobodyStaysOpen() throws Exception {
		books.take("简报", "河东区开展帮扶。投入财政资金200万元。");

		assertThat(books.figure("200万元").getSubject()).isNull();
		assertThat(books.figure("200万元").getPlace()).isNull();
	}

	@Test
	void homonymsStayOpenWithTheirCandidates() throws Exception {
		twoVillages("和平村", "旺藏镇", "电尕镇");

		books.take("简报", "2023年在和平村投入财政资金20万元。\n2022年在旺藏镇和平村投入财政资金30万元。");

		assertThat(books.figure("20万元").getPlace()).isNull();
		assertThat(books.figure("20万元").getPlaceNamed()).isEqualTo("和平村");
		assertThat(PartyNames.read(books.workspace(), books.programmeId()).candidates("和平村")).hasSize(2);
		assertThat(name(books.figure("30万元").getPlace().getSuperior())).isEqualTo("旺藏镇");
	}

	@Test
	void homonymsOfOtherRegionsDoNotMatter() throws Exception {
		try (Session session = books.workspace().openSession()) {
			var other = JieduiFactory.eINSTANCE.createAdministrativeUnit();
			other.setName("河东区");
			other.setCode("371312");
			other.setLevel(org.jiedui.model.AdministrativeLevel.COUNTY);
			session.editingDomain().getCommandStack().execute(session.add(List.of(other)));
			session.save("", null);
		}
		books.take("简报", "河东区投入财政资金200万元。");

		assertThat(books.figure("200万元").getSubject().getCode()).isEqualTo("120102");
	}

	private void twoVillages(String name, String... towns) {
		try (Session session = books.workspace().openSession()) {
			for (String town : towns) {
				ObjectId upper = PartyNames.read(books.workspace(), books.programmeId()).candidates(town).getFirst();
				session.attach(session.fetch(List.of(upper)));
				Village village = JieduiFactory.eINSTANCE.createVillage();
				village.setName(name);
				village.setSuperior((Party) session.find(upper).orElseThrow());
				session.editingDomain().getCommandStack().execute(session.add(List.of(village)));
			}
			session.save("", null);
		}
	}
}
