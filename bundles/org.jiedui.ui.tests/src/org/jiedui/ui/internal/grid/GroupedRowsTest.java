/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Span;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Output;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.ListRowSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows in memory with groups between them. */
class GroupedRowsTest {

	private static final ValueFormat CHINESE = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND);

	private static final String NONE = "+" + Messages.groupsEmpty + " 1";

	private final List<LedgerColumn> columns = new LedgerColumns(CHINESE)
			.of(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)).find("projects").orElseThrow(), List.of());
	private final GroupTexts texts = new GroupTexts(CHINESE);
	private final List<Project> projects = new ArrayList<>();
	private GroupedRows rows;
	private int told;

	@BeforeEach
	void open() {
		project("甲", 0, 2023, 5, 30_000);
		project("乙", 1, 2023, 7, 10_000);
		project("丙", 0, 2024, 1, 50_000);
		project("丁", 1, 0, 0, 20_000);
		project("戊", 0, 2023, 5, 40_000);
		rows = new GroupedRows(new ListRowSource(() -> projects));
		rows.addListener(() -> told++);
	}

	private void project(String name, int area, int year, int month, int budget) {
		Project project = JieduiFactory.eINSTANCE.createProject();
		project.setName(name);
		project.setArea(AreaOfCooperation.get(1 + area));
		project.setActualStart(year == 0 ? null : PartialDate.of(year, month));
		project.setBudget(Money.of(budget));
		projects.add(project);
	}

	private LedgerColumn column(String id) {
		return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private void group(GroupKey... keys) {
		rows.arrange(Arrangement.NONE.grouped(List.of(keys)));
		rows.tally(columns, () -> {
		});
	}

	private GroupKey key(String id, Span span) {
		return new GroupKey(column(id), span);
	}

	/** Groups by value and number of rows, rows by name. */
	private List<String> lines() {
		return IntStream.range(0, rows.size()).mapToObj(position -> rows.group(position)
				.map(group -> "+" + "+".repeat(group.level()) + texts.value(group) + " " + group.rows())
				.orElseGet(() -> ((Project) rows.get(position)).getName())).toList();
	}

	private GroupRow groupAt(int position) {
		return rows.group(position).orElseThrow();
	}

	@Test
	void withoutGroupsItIsTheSourceItself() {
		assertThat(lines()).containsExactly("甲", "乙", "丙", "丁", "戊");
		assertThat(rows.indexOf(projects.get(3))).isEqualTo(3);
		assertThat(rows.number(3)).isEqualTo(4);
	}

	@Test
	void groupsAreFoldedAtFirstAndUnfoldedOneByOne() {
		group(key("actualStart", Span.YEAR));
		assertThat(lines()).containsExactly("+2023 3", "+2024 1", NONE);
		assertThat(rows.get(0)).isNull();
		rows.fold(groupAt(0), false);
		assertThat(lines()).containsExactly("+2023 3", "甲", "乙", "戊", "+2024 1", NONE);
		assertThat(rows.indexOf(projects.get(4))).isEqualTo(3);
		assertThat(rows.number(3)).as("as among all rows").isEqualTo(3);
		assertThat(rows.number(0)).isZero();
		assertThat(rows.indexOf(projects.get(2))).isEqualTo(-1);
		assertThat(rows.lineOf(projects.get(2))).as("the group that hides it").isEqualTo(4);
		rows.foldAll(false);
		assertThat(lines()).containsExactly("+2023 3", "甲", "乙", "戊", "+2024 1", "丙", NONE, "丁");
		rows.fold(groupAt(4), true);
		assertThat(lines()).containsExactly("+2023 3", "甲", "乙", "戊", "+2024 1", NONE, "丁");
		rows.foldAll(true);
		assertThat(lines()).hasSize(3);
		assertThat(told).isPositive();
	}

	@Test
	void monthsWithinAreasEachWithWhatItComesTo() {
		group(key("area", Span.VALUE), key("actualStart", Span.MONTH));
		rows.foldAll(false);
		String first = column("area").text(projects.getFirst());
		String second = column("area").text(projects.get(1));
		assertThat(lines()).containsExactly("+" + first + " 3", "++2023-05 2", "甲", "戊", "++2024-01 1", "丙", "+" + second + " 2", "++2023-07 1", "乙",
				"+" + NONE, "丁");
		assertThat(texts.total(groupAt(0), column("budget"))).isEqualTo("12");
		assertThat(texts.total(groupAt(1), column("budget"))).isEqualTo("7");
		assertThat(texts.total(groupAt(6), column("budget"))).isEqualTo("3");
		assertThat(texts.line(groupAt(1), List.of(column("name"), column("budget")))).containsExactly("  2023-05", "2", "7");
	}

	@Test
	void rowsAreSortedWithinGroupsAndGroupsByValueRowsOrTotals() {
		List<Arrangement.Order> byBudget = List.of(new Arrangement.Order(column("budget"), true));
		GroupKey years = key("actualStart", Span.YEAR);
		rows.arrange(new Arrangement(byBudget, List.of()).grouped(List.of(years)));
		rows.foldAll(false);
		assertThat(lines()).containsExactly("+2023 3", "戊", "甲", "乙", "+2024 1", "丙", NONE, "丁");
		group(years.ordered(GroupKey.VALUE, true));
		rows.foldAll(true);
		assertThat(lines()).as("no value last in either direction").containsExactly("+2024 1", "+2023 3", NONE);
		group(years.ordered(GroupKey.ROWS, false));
		assertThat(lines()).containsExactly("+2024 1", NONE, "+2023 3");
		group(years.ordered("budget", false));
		assertThat(lines()).containsExactly(NONE, "+2024 1", "+2023 3");
		rows.fold(groupAt(2), false);
		assertThat(rows.indexOf(projects.get(1))).isEqualTo(4);
		projects.get(2).setBudget(Money.of(1));
		rows.tally(columns, () -> {
		});
		assertThat(lines()).as("totals are those of now").startsWith("+2024 1", NONE, "+2023 3");
	}

	@Test
	void whatIsUnfoldedStaysSoWhenRowsAreFilteredAndSortedAnew() {
		group(key("actualStart", Span.YEAR));
		rows.fold(groupAt(0), false);
		rows.arrange(new Arrangement(List.of(new Arrangement.Order(column("name"), true)), List.of()).grouped(List.of(key("actualStart", Span.YEAR))));
		assertThat(lines()).startsWith("+2023 3", "乙").hasSize(6);
		rows.arrange(Arrangement.NONE);
		assertThat(lines()).hasSize(5).noneMatch(line -> line.startsWith("+"));
	}

	@Test
	void whatIsNewStandsBehindTheGroupsAndWhatIsGoneIsMissedInItsOwn() {
		group(key("actualStart", Span.YEAR));
		rows.fold(groupAt(0), false);
		projects.remove(1);
		project("己", 0, 2023, 9, 60_000);
		assertThat(rows.refresh()).isTrue();
		rows.tally(columns, () -> {
		});
		assertThat(lines()).containsExactly("+2023 2", "甲", "戊", "+2024 1", NONE, "+" + Messages.groupsRest + " 1", "己");
		assertThat(texts.total(groupAt(5), column("budget"))).isEqualTo("6");
		assertThat(rows.indexOf(projects.getLast())).isEqualTo(6);
		group(key("actualStart", Span.YEAR));
		assertThat(lines()).startsWith("+2023 3");
		projects.remove(1);
		rows.refresh();
		assertThat(lines()).as("a group without rows is gone").doesNotContain("+2024 0");
	}

	@Test
	void aRowThatIsSoughtIsUnfolded() {
		group(key("area", Span.VALUE), key("actualStart", Span.MONTH));
		EObject sought = projects.get(4);
		assertThat(rows.indexOf(sought)).isEqualTo(-1);
		rows.unfold(sought);
		assertThat(rows.get(rows.indexOf(sought))).isSameAs(sought);
		assertThat(lines()).contains("甲").doesNotContain("丙");
	}

	/** Neither in a group nor in the one around it. */
	@Test
	void personsAndPersonTimesAreNeverAdded() {
		List<Output> outputs = List.of(output(3, "亩"), output(4, "人"), output(5, "人次"), output(6, "人"));
		List<LedgerColumn> all = new LedgerColumns(CHINESE).of(JieduiPackage.eINSTANCE.getOutput(), List.of(), false);
		LedgerColumn value = all.stream().filter(each -> each.id().equals("value")).findFirst().orElseThrow();
		LedgerColumn without = all.stream().filter(each -> each.value(outputs.getFirst()) == null).findFirst().orElseThrow();
		GroupedRows figures = new GroupedRows(new ListRowSource(() -> outputs));
		figures.arrange(Arrangement.NONE.grouped(List.of(new GroupKey(without, Span.VALUE))));
		figures.tally(all, () -> {
		});
		assertThat(figures.size()).isEqualTo(1);
		assertThat(figures.group(0).orElseThrow().tallies(value)).extracting(tally -> tally.unit() + " " + tally.sum().intValue())
				.containsExactlyInAnyOrder("亩 3", "人 10", "人次 5");
	}

	private static Output output(int value, String unit) {
		Output output = JieduiFactory.eINSTANCE.createOutput();
		output.setValue(Quantity.of(value));
		output.setUnit(new Unit(unit));
		return output;
	}
}
