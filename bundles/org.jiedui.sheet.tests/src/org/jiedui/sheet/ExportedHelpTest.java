/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.junit.jupiter.api.Test;

/** What a workbook has for those who fill it: a head that stays, choices, notes, and the stamp for the way back. */
class ExportedHelpTest extends ExportFixture {

	@Test
	void theHeadStaysInViewAndWhatIsForTheWayBackIsHidden() throws Exception {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);

		String xml = workbook(all(Literals.PROJECT)).xml("帮扶项目");

		assertThat(xml).contains("ySplit=\"1\"", "state=\"frozen\"");
		assertThat(xml).containsPattern("<col min=\"2\" max=\"2\"[^>]*hidden=\"true\"").containsPattern("<col min=\"3\" max=\"3\"[^>]*hidden=\"true\"");
		assertThat(xml).doesNotContainPattern("<col min=\"1\" max=\"1\"[^>]*hidden=\"true\"");
	}

	@Test
	void cellsOfferTheirChoices() throws Exception {
		for (int number = 10; number < 70; number++) {
			books.party("单位 " + number);
		}
		programme.project("道路", project -> project.setPlace(books.party("迭部县")));
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));

		assertThat(book.xml("帮扶项目")).contains("<formula1>\"申报,批复,在建,竣工,验收,移交,终止\"</formula1>");
		assertThat(book.xml("帮扶项目")).containsPattern("<formula1>'_lists'!\\$A\\$1:\\$A\\$62</formula1>");
		assertThat(book.xml("帮扶项目")).contains("showDropDown=\"false\"").doesNotContain("errorTitle=\"null\"");
		assertThat(book.lines("_lists")).hasSize(62).contains(List.of("单位 42"), List.of("迭部县"));
		assertThat(book.allXml()).anyMatch(xml -> xml.contains("name=\"_lists\"") && xml.contains("state=\"hidden\""));
		assertThat(book.allXml()).anyMatch(xml -> xml.contains("name=\"_jiedui\"") && xml.contains("state=\"veryHidden\""));
	}

	@Test
	void tooManyNamesAreNoList() throws Exception {
		programme.project("道路", project -> project.setPlace(books.party("单位 7")));
		for (int number = 0; number <= 5_000; number++) {
			books.party("单位 " + number);
		}
		books.saveTo(workspace);

		ReadBook book = workbook(RowChoice.of(Query.of(Literals.PROJECT)).columns(List.of("name", "place")));

		assertThat(book.xml("帮扶项目")).doesNotContain("dataValidation");
		assertThat(book.column("帮扶项目", "地点")).containsExactly("单位 7");
	}

	@Test
	void amongVeryManyTheIdentifierTellsThemApartToo() throws Exception {
		for (int number = 0; number <= 5_000; number++) {
			books.party("单位 " + number);
		}
		var homonym = books.party("另一", JieduiFactory.eINSTANCE.createVillage());
		homonym.setName("单位 7");
		programme.project("道路", project -> project.setPlace(homonym)).project("桥", project -> project.setPlace(books.party("单位 8")));
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));

		assertThat(book.column("帮扶项目", "地点").getFirst()).matches("单位 7 \\[1-\\d+]");
		assertThat(book.column("帮扶项目", "地点").getLast()).isEqualTo("单位 8");
	}

	@Test
	void whereTwoHaveTheSameNameTheIdentifierTellsThemApart() throws Exception {
		var first = books.party("一", JieduiFactory.eINSTANCE.createVillage());
		var second = books.party("二", JieduiFactory.eINSTANCE.createVillage());
		first.setName("张庄村");
		second.setName("张庄村");
		programme.project("道路", project -> project.setPlace(second));
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));
		ReadBook parties = workbook(all(Literals.VILLAGE));

		String id = parties.column("村（社区）", "标识").get(1);
		assertThat(book.column("帮扶项目", "地点")).containsExactly("张庄村 [" + id + "]");
	}

	@Test
	void notesTellHowColumnsAreFilled() throws Exception {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);

		ReadBook book = workbook();

		List<List<String>> notes = book.lines("填写说明");
		assertThat(notes.getFirst().getFirst()).contains("首行为栏目标题");
		assertThat(notes).contains(List.of("帮扶项目", "总投资（万元）", "", "否", "≥ 0", "数字；可带“约”“多”等约数词"),
				List.of("帮扶项目", "阶段", "", "是", "申报、批复、在建、竣工、验收、移交、终止", "从列表中选择"),
				List.of("行政区划", "层级（推算）", "", "否", "", "由其他栏目推算，填写无效"),
				List.of("行政区划", "别名", "曾用名、简称", "否", "", "可填多个，用顿号隔开：文字"));
	}

	@Test
	void theStampTellsFromWhichBooksItIs() throws Exception {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);

		var stamp = workbook().stamp();

		assertThat(stamp.version()).isEqualTo(1);
		assertThat(stamp.language()).isEqualTo("zh");
		assertThat(stamp.moneyScale()).isEqualTo(MoneyScale.TEN_THOUSAND);
		assertThat(stamp.masked()).isTrue();
		assertThat(stamp.books()).containsKeys(1, stamp.programmes().getFirst().id().part());
		assertThat(stamp.sheet("帮扶项目").orElseThrow().className()).isEqualTo("Project");
	}
}
