/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.junit.jupiter.api.Test;

/** Values stand in cells of their kind, and nothing is lost or dangerous there. */
class ExportedValuesTest extends ExportFixture {

	@Test
	void valuesOfEveryKindStandInCellsOfTheirType() throws Exception {
		programme.project("道路", project -> {
			project.setCode("0012");
			project.setStage(ProjectStage.UNDER_WAY);
			project.setPlace(books.party("迭部县"));
			project.setBudget(Money.of(new BigDecimal("12345678.9")));
			project.setPlannedEnd(LocalDate.of(2026, 6, 30));
			project.setActualStart(PartialDate.parse("2023-06"));
			project.setDescription("第一行\n第二行 ");
		}).project("桥", project -> {
			project.setBudget(new Money(BigDecimal.valueOf(35_000_000), Qualifier.MORE));
			project.setActualStart(PartialDate.parse("2023-06-01"));
		});
		books.saveTo(workspace);

		Map<String, Cell> road = workbook(all(Literals.PROJECT)).rows("帮扶项目").getFirst();

		assertThat(ReadBook.text(road, "名称")).isEqualTo("道路");
		assertThat(road.get("编号").getType()).isEqualTo(CellType.STRING);
		assertThat(ReadBook.text(road, "编号")).isEqualTo("0012");
		assertThat(ReadBook.text(road, "阶段")).isEqualTo("在建");
		assertThat(ReadBook.text(road, "地点")).isEqualTo("迭部县");
		assertThat(road.get("总投资（万元）").getType()).isEqualTo(CellType.NUMBER);
		assertThat(road.get("总投资（万元）").asNumber()).isEqualByComparingTo("1234.56789");
		assertThat(road.get("计划完工").asDate().toLocalDate()).isEqualTo("2026-06-30");
		assertThat(road.get("计划完工").getDataFormatString()).isEqualTo("yyyy-mm-dd");
		assertThat(ReadBook.text(road, "实际开工")).isEqualTo("2023-06");
		assertThat(ReadBook.text(road, "建设内容")).isEqualTo("第一行\n第二行 ");
		assertThat(ReadBook.text(road, "帮扶协作")).isEqualTo("河东–迭部");
		assertThat(road).doesNotContainKeys("备注", "责任单位");

		Map<String, Cell> bridge = new ReadBook(folder.resolve("book.xlsx")).rows("帮扶项目").get(1);
		assertThat(ReadBook.text(bridge, "总投资（万元）")).isEqualTo("3500多");
		assertThat(bridge.get("实际开工").asDate().toLocalDate()).isEqualTo("2023-06-01");
	}

	@Test
	void inEnglishAndYuanTheSameBooksSpeakEnglishAndYuan() throws Exception {
		locale = Locale.ENGLISH;
		scale = MoneyScale.YUAN;
		programme.project("Road", project -> {
			project.setBudget(Money.of(9_500_000));
			project.setStage(ProjectStage.UNDER_WAY);
		});
		books.saveTo(workspace);

		ReadBook book = workbook();

		assertThat(book.names()).contains("Programmes", "Projects", "Administrative units", "Notes");
		assertThat(book.rows("Projects").getFirst().get("Budget (CNY)").asNumber()).isEqualByComparingTo("9500000");
		assertThat(book.column("Projects", "Stage")).containsExactly("Under way");
		assertThat(book.xml("Notes")).contains("Hidden columns").doesNotContainPattern("\\p{IsHan}");
	}

	@Test
	void noTextIsEverAFormula() throws Exception {
		List<String> names = List.of("=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\",\"<&>\")", "'=1");
		names.forEach(name -> programme.project(name, project -> project.setRemarks("=cmd|' /C calc'!A0")));
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));

		assertThat(book.column("帮扶项目", "名称")).isEqualTo(names);
		assertThat(book.rows("帮扶项目")).allMatch(row -> row.get("名称").getType() == CellType.STRING && row.get("名称").getFormula() == null);
		assertThat(book.allXml()).noneMatch(xml -> xml.contains("<f>"));
	}

	@Test
	void controlCharactersAndBlanksAtTheEndsAreKept() throws Exception {
		List<String> names = List.of("a\u000Bb", " blanks ", "a\r\nb", "_x000B_", "\n", "\uD83D\uDE00");
		names.forEach(name -> programme.project(name, project -> {
		}));
		books.saveTo(workspace);

		assertThat(workbook(all(Literals.PROJECT)).column("帮扶项目", "名称")).isEqualTo(names);
	}

	@Test
	void aTextThatNoCellHoldsIsToldBeforeAnythingIsThere() throws Exception {
		programme.project("道路", project -> project.setDescription("长".repeat(32_768)));
		books.saveTo(workspace);

		assertThatThrownBy(this::workbook).isInstanceOf(ExchangeException.class).hasMessageContaining("道路").hasMessageContaining("建设内容")
				.hasMessageContaining("32,768").hasMessageContaining("32,767").hasMessageContaining(".csv");
		assertThat(folder).isEmptyDirectory();
		assertThat(csv(all(Literals.PROJECT))).anyMatch(line -> line.contains("长".repeat(32_768)));
	}

	@Test
	void severalValuesStandInOneCell() throws Exception {
		books.party("河东区").getAliases().addAll(List.of("原河东、新河东", "东区"));
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PARTY));

		assertThat(book.column("主体", "别名")).contains("\"原河东、新河东\"\n\"东区\"");
		assertThat(book.column("主体", "类别")).containsOnly("行政区划");
	}
}
