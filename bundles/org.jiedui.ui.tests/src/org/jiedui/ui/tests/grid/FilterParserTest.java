/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.ListRowSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterParserTest {

	private final List<LedgerColumn> columns = new LedgerColumns(GridFixture.CHINESE)
			.of(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)).find("projects").orElseThrow(), List.of());
	private final List<Project> projects = List.of(
			project("产业园", AreaOfCooperation.INDUSTRY, new Money(BigDecimal.valueOf(35_000_000), Qualifier.MORE), "2024",
					"2024-03-31"),
			project("服务站", AreaOfCooperation.LABOUR, Money.of(950_000), "2023-05", "2024-06-01"),
			project("光伏电站", AreaOfCooperation.INDUSTRY, Money.ZERO, "2024-05-01", null),
			project("冷库", AreaOfCooperation.TALENT, null, null, "2025-01-01"));

	private static Project project(String name, AreaOfCooperation area, Money budget, String start, String end) {
		Project project = JieduiFactory.eINSTANCE.createProject();
		project.setName(name);
		project.setArea(area);
		project.setBudget(budget);
		project.setActualStart(PartialDate.parse(start));
		project.setPlannedEnd(end == null ? null : LocalDate.parse(end));
		return project;
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', value = {
			"name;站;服务站 光伏电站", "name;站|库;服务站 光伏电站 冷库", "name;!站;产业园 冷库", "name;;产业园 服务站 光伏电站 冷库",
			"area;产业;产业园 光伏电站", "area;=产业发展;产业园 光伏电站", "area;产业|人才;产业园 光伏电站 冷库",
			"budget;>100;产业园", "budget;>=95;产业园 服务站", "budget;<95;光伏电站", "budget;<=95;服务站 光伏电站", "budget;0;光伏电站",
			"budget;1..100;服务站", "budget;..100;服务站 光伏电站", "budget;100..;产业园", "budget;=;冷库", "budget;<>;产业园 服务站 光伏电站", "budget;多;产业园",
			"actualStart;2024;产业园 光伏电站", "actualStart;2023-05;服务站", "actualStart;<2024;服务站", "actualStart;>2023;产业园 光伏电站",
			"actualStart;=;冷库", "plannedEnd;2024;产业园 服务站", "plannedEnd;2024-03..2024-05;产业园", "plannedEnd;>=2024-06-01;服务站 冷库" })
	void whatIsTypedFindsRows(String column, String typed, String expected) {
		LedgerColumn filtered = column(column);
		ListRowSource rows = new ListRowSource(() -> projects);

		rows.arrange(new FilterParser(GridFixture.CHINESE).parse(filtered, typed)
				.map(condition -> new Arrangement(List.of(), List.of(new Arrangement.Filter(filtered, condition))))
				.orElse(Arrangement.NONE));

		assertThat(names(rows)).isEqualTo(expected);
	}

	private List<String> shown(String column, String typed) {
		ListRowSource rows = new ListRowSource(() -> projects);
		CellCondition condition = new FilterParser(GridFixture.CHINESE).parse(column(column), typed).orElseThrow();
		rows.arrange(new Arrangement(List.of(), List.of(new Arrangement.Filter(column(column), condition))));
		return IntStream.range(0, rows.size()).mapToObj(position -> ((Project) rows.get(position)).getName()).toList();
	}

	private LedgerColumn column(String id) {
		return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private static String names(ListRowSource rows) {
		return String.join(" ", IntStream.range(0, rows.size()).mapToObj(rows::get).map(FilterParserTest::name).toList());
	}

	private static String name(EObject row) {
		return ((Project) row).getName();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "budget;>abc", "budget;!<=abc", "budget;>5|< abc", "plannedEnd;<soon", "actualStart;≥abc" })
	void whatCannotBeComparedIsNotUnderstood(String column, String typed) {
		assertThat(new FilterParser(GridFixture.CHINESE).objection(column(column), typed)).isPresent();
		assertThat(new FilterParser(GridFixture.CHINESE).parse(column(column), typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "name;>abc", "budget;abc", "budget;>5", "budget;<>", "budget;!<>", "budget;>",
			"actualStart;<2024" })
	void allElseIsUnderstood(String column, String typed) {
		assertThat(new FilterParser(GridFixture.CHINESE).objection(column(column), typed)).isEmpty();
		assertThat(new FilterParser(GridFixture.CHINESE).parse(column(column), typed)).isPresent();
	}

	@Test
	void nothingTypedAsksNothing() {
		assertThat(new FilterParser(GridFixture.CHINESE).parse(columns.getFirst(), "  ")).isEmpty();
		assertThat(new FilterParser(GridFixture.CHINESE).parse(columns.getFirst(), null)).isEmpty();
		assertThat(new FilterParser(GridFixture.CHINESE).parse(columns.getFirst(), "|")).isEmpty();
	}

	@Test
	void quotedTextIsMeantExactly() {
		assertThat(shown("name", "\"冷库\"")).containsExactly("冷库");
		assertThat(shown("name", "\"冷\"")).isEmpty();
		assertThat(shown("name", "\"冷库\"|\"服务站\"")).containsExactly("服务站", "冷库");
		assertThat(shown("name", "!\"冷库\"")).hasSize(3);
		assertThat(shown("area", FilterParser.exactly(GridFixture.CHINESE.text(JieduiPackage.Literals.PROJECT__AREA, AreaOfCooperation.LABOUR))))
				.containsExactly("服务站");
		assertThat(FilterParser.exactly("")).isEqualTo("=");
		assertThat(FilterParser.exactly("一|二")).isEqualTo("\"一|二\"");
		assertThat(shown("name", "\"一|二\"|\"冷库\"")).containsExactly("冷库");
	}
}
