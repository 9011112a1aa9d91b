/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Unit;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.ListRowSource;
import org.jiedui.ui.grid.RowGroup;
import org.junit.jupiter.api.Test;

/** What the database is asked: order, filters, sums. */
class PagedRowQuestionsTest extends PagedRowsFixture {

	@Test
	void theLastArrangementCounts() {
		open(20);
		source.arrange(new Arrangement(List.of(new Arrangement.Order(column("budget"), false)), List.of()));
		source.arrange(filtered("name", "项目7"));
		assertThat(source.isBusy()).isTrue();
		assertThat(source.size()).isEqualTo(20);
		questions.answerBackwards();
		assertThat(source.isBusy()).isFalse();
		assertThat(source.size()).isEqualTo(1);
		assertThat(told).isEqualTo(2);
	}

	@Test
	void theDatabaseSortsByWhatIsShown() {
		open(9);
		arrange(new Arrangement(List.of(new Arrangement.Order(column("place"), true), new Arrangement.Order(column("budget"), false)),
				List.of()));
		assertThat(names(9)).containsExactly("项目6", "项目3", "项目0", "项目7", "项目4", "项目1", "项目8", "项目5", "项目2");
		arrange(new Arrangement(List.of(new Arrangement.Order(column("stage"), false)), List.of()));
		assertThat(names(9)).as("equal rows keep the order of their keys").containsExactly("项目0", "项目2", "项目4", "项目6", "项目8", "项目1", "项目3", "项目5",
				"项目7");
	}

	@Test
	void theDatabaseFiltersByWhatIsTyped() {
		open(30);
		arrange(filtered("name", "目1"));
		assertThat(source.size()).isEqualTo(11);
		assertThat(source.total()).isEqualTo(30);
		arrange(filtered("place", "旺藏"));
		assertThat(source.size()).isEqualTo(10);
		arrange(filtered("budget", "5..10"));
		assertThat(source.size()).isEqualTo(6);
		arrange(filtered("stage", GridFixture.CHINESE.text(P.getProject_Stage(), ProjectStage.values()[1])));
		assertThat(source.size()).isEqualTo(15);
		arrange(filtered("code", "="));
		assertThat(source.size()).isEqualTo(30);
		arrange(filtered("name", "!目1"));
		assertThat(source.size()).isEqualTo(19);
	}

	@Test
	void filtersMeanWhatTheyMeanInMemory() {
		open(6);
		List<PartialDate> dates = new ArrayList<>(List.of(PartialDate.of(2021), PartialDate.of(2021, 6), PartialDate.of(LocalDate.of(2021, 6, 15)),
				PartialDate.of(2022)));
		for (int index = 0; index < dates.size(); index++) {
			set(row(index), P.getProject_ActualStart(), dates.get(index));
		}
		session.save("", null);
		List<EObject> all = IntStream.range(0, 6).<EObject>mapToObj(this::row).toList();
		for (String typed : List.of("2021", "2021-06", "2021-06-15", ">2021-06", ">=2021-06", "<2021-06-15", "<=2021", "2021..2022", "=", "<>", "!2021",
				"2022|2021-06-15")) {
			Arrangement asked = filtered("actualStart", typed);
			ListRowSource inMemory = new ListRowSource(() -> all);
			inMemory.arrange(asked);
			arrange(asked);
			assertThat(names(source.size())).as(typed)
					.isEqualTo(IntStream.range(0, inMemory.size()).mapToObj(position -> ((Project) inMemory.get(position)).getName()).toList());
		}
	}

	@Test
	void oneOfSeveralValues() {
		open(9);
		arrange(new Arrangement(List.of(),
				List.of(new Arrangement.Filter(column("place"), new CellCondition.OneOf(Set.of("迭部县", "旺藏镇"), false)))));
		assertThat(source.size()).isEqualTo(6);
		set(row(0), P.getProject_Place(), null);
		session.save("", null);
		arrange(new Arrangement(List.of(), List.of(new Arrangement.Filter(column("place"), new CellCondition.OneOf(Set.of(), true)))));
		assertThat(names(source.size())).containsExactly("项目0");
	}

	@Test
	void saysWhatTheDatabaseCannotBeAsked() {
		open(1);
		assertThat(source.refusal(column("budget"))).isEmpty();
		assertThat(source.refusal(column("place"))).isEmpty();
		Ledger pairings = CATALOG.find("pairings").orElseThrow();
		LedgerColumn computed = new LedgerColumns(GridFixture.CHINESE).of(pairings, CATALOG.creatable(pairings)).stream()
				.filter(each -> each.id().equals("shape")).findFirst().orElseThrow();
		assertThat(source.refusal(computed)).get().asString().contains(computed.heading());
		Arrangement.Filter text = new Arrangement.Filter(column("budget"), new CellCondition.Contains("约"));
		assertThat(source.objection(text)).isPresent();
		assertThat(source.objection(new Arrangement.Filter(column("name"), new CellCondition.Contains("约")))).isEmpty();
	}

	@Test
	void theDatabaseAddsUpWhatIsFiltered() {
		open(30);
		arrange(filtered("name", "目1"));
		List<RowGroup> told = new ArrayList<>();
		source.summarise(columns, told::add);
		assertThat(told).isEmpty();
		questions.answer();
		RowGroup all = told.getFirst();
		assertThat(all.rows()).isEqualTo(11);
		assertThat(all.tallies()).singleElement().satisfies(budget -> {
			assertThat(budget.column()).isSameAs(column("budget"));
			assertThat(budget.unit()).isEqualTo(Unit.YUAN.symbol());
			assertThat(budget.count()).isEqualTo(11);
			assertThat(budget.least()).isEqualByComparingTo("110000");
			assertThat(budget.most()).isEqualByComparingTo("290000");
			assertThat(budget.sum()).isEqualByComparingTo("1840000");
			assertThat(budget.mean()).isEqualByComparingTo(new BigDecimal("1840000").divide(BigDecimal.valueOf(11), MathContext.DECIMAL64));
		});
	}

	@Test
	void valuesWithCountsAndSubTotalsAreThoseOfRowsInMemory() {
		open(30);
		set(row(3), P.getProject_Place(), null);
		session.save("", null);
		List<EObject> all = IntStream.range(0, 30).<EObject>mapToObj(this::row).toList();
		ListRowSource inMemory = new ListRowSource(() -> all);
		for (String by : List.of("place", "stage", "area", "budget", "name")) {
			List<RowGroup> told = new ArrayList<>();
			List<RowGroup> expected = new ArrayList<>();
			source.group(column(by), columns, told::addAll);
			questions.answer();
			inMemory.group(column(by), columns, expected::addAll);
			assertThat(told).as(by).extracting(RowGroup::text).containsExactlyInAnyOrderElementsOf(expected.stream().map(RowGroup::text).toList());
			for (RowGroup group : expected) {
				RowGroup same = told.stream().filter(each -> each.text().equals(group.text())).findFirst().orElseThrow();
				assertThat(same.rows()).as(by).isEqualTo(group.rows());
				assertThat(same.tallies()).as(by).zipSatisfy(group.tallies(), (one, other) -> {
					assertThat(one.sum()).isEqualByComparingTo(other.sum());
					assertThat(one.count()).isEqualTo(other.count());
				});
			}
		}
	}

	@Test
	void aSummaryIsAnotherAfterASave() {
		open(3);
		long before = source.revision();
		row(0);
		assertThat(source.revision()).as("what is looked at changes nothing").isEqualTo(before);
		set(row(0), P.getProject_Budget(), Money.of(5));
		session.save("", null);
		questions.answer();
		assertThat(source.revision()).isGreaterThan(before);
	}
}
