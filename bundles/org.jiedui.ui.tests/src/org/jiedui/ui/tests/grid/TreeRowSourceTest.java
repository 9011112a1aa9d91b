/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Span;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.TreeRowSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TreeRowSourceTest {

	private final List<PlanTask> outermost = new ArrayList<>();
	private final List<EObject> wrong = new ArrayList<>();
	private final List<LedgerColumn> columns = new LedgerColumns(GridFixture.CHINESE).of(Literals.PLAN_TASK, List.of());
	private TreeRowSource rows;
	private PlanTask industry;
	private PlanTask base;
	private PlanTask market;
	private PlanTask labour;

	@BeforeEach
	void plan() {
		industry = task("产业", AreaOfCooperation.INDUSTRY);
		base = task("乙基地", AreaOfCooperation.INDUSTRY);
		market = task("甲市场", AreaOfCooperation.CONSUMPTION);
		labour = task("劳务", AreaOfCooperation.LABOUR);
		industry.getTasks().addAll(List.of(base, market));
		outermost.addAll(List.of(industry, labour));
		rows = new TreeRowSource(() -> outermost, row -> ((PlanTask) row).getTasks(), wrong::contains);
	}

	private static PlanTask task(String name, AreaOfCooperation area) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName(name);
		task.setArea(area);
		return task;
	}

	private List<EObject> shown() {
		List<EObject> shown = new ArrayList<>();
		for (int position = 0; position < rows.size(); position++) {
			shown.add(rows.get(position));
		}
		return shown;
	}

	private LedgerColumn column(String id) {
		return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private void filter(String column, String typed) {
		LedgerColumn by = column(column);
		rows.arrange(Arrangement.NONE.filtered(List.of(new Arrangement.Filter(by, new FilterParser(GridFixture.CHINESE).parse(by, typed).orElseThrow()))));
	}

	@Test
	void partsComeBelowWhatTheyBelongToAndAreNumberedByTheirPlace() {
		assertThat(shown()).containsExactly(industry, base, market, labour);
		assertThat(shown()).extracting(rows::number).containsExactly("1", "1.1", "1.2", "2");
		assertThat(shown()).extracting(rows::depth).containsExactly(0, 1, 1, 0);
		assertThat(rows.longestNumber()).isEqualTo(3);
		assertThat(rows.hasParts(industry)).isTrue();
		assertThat(rows.hasParts(labour)).isFalse();
	}

	@Test
	void aFoldedRowHidesItsPartsUntilOneIsLookedFor() {
		rows.fold(industry, true);
		assertThat(shown()).containsExactly(industry, labour);
		assertThat(rows.number(labour)).isEqualTo("2");
		assertThat(rows.indexOf(market)).isEqualTo(-1);
		rows.unfold(market);
		assertThat(shown()).containsExactly(industry, base, market, labour);
		rows.foldAll(true);
		assertThat(shown()).containsExactly(industry, labour);
		rows.foldAll(false);
		assertThat(rows.size()).isEqualTo(4);
	}

	@Test
	void siblingsAreSortedAndKeepTheirNumbers() {
		rows.arrange(Arrangement.NONE.ordered(List.of(new Arrangement.Order(column("name"), false))));
		assertThat(shown()).containsExactly(industry, market, base, labour);
		assertThat(rows.number(market)).isEqualTo("1.2");
		assertThat(rows.isPlain()).isFalse();
		rows.arrange(Arrangement.NONE);
		assertThat(shown()).containsExactly(industry, base, market, labour);
		assertThat(rows.isPlain()).isTrue();
	}

	@Test
	void aFilterKeepsWhatARowBelongsToAndUnfoldsIt() {
		rows.fold(industry, true);
		filter("area", "消费帮扶");
		assertThat(shown()).containsExactly(industry, market);
		assertThat(rows.number(market)).isEqualTo("1.2");
		assertThat(rows.total()).isEqualTo(4);
	}

	@Test
	void whatIsNewIsShownWhateverTheFilterSays() {
		filter("area", "消费帮扶");
		PlanTask fresh = task("新", AreaOfCooperation.TALENT);
		industry.getTasks().add(1, fresh);
		assertThat(rows.refresh()).isTrue();
		assertThat(shown()).containsExactly(industry, fresh, market);
		assertThat(rows.refresh()).isFalse();
	}

	@Test
	void aRowThatMovesToAnotherDepthIsNews() {
		base.getTasks().add(market);
		assertThat(rows.refresh()).isTrue();
		assertThat(rows.number(market)).isEqualTo("1.1.1");
		assertThat(rows.depth(market)).isEqualTo(2);
	}

	@Test
	void onlyRowsWithErrorsAndWhatTheyBelongToCanBeShown() {
		wrong.add(base);
		rows.arrange(Arrangement.NONE.errorsOnly(true));
		assertThat(shown()).containsExactly(industry, base);
	}

	@Test
	void inGroupsRowsAreAPlainList() {
		rows.arrange(Arrangement.NONE.grouped(List.of(new GroupKey(column("area"), Span.VALUE))));
		assertThat(Set.copyOf(shown())).isEqualTo(Set.of(industry, base, market, labour));
		assertThat(rows.tree()).isEmpty();
		assertThat(rows.depth(market)).isZero();
		assertThat(rows.sections().all()).hasSize(3);
	}

	@Test
	void whatRowsComeToCountsEachAmountOnce() {
		industry.setProgress(50);
		base.setProgress(20);
		market.setProgress(40);
		labour.setProgress(60);
		rows.summarise(List.of(column("progress")), sums -> {
			assertThat(sums.rows()).isEqualTo(4);
			assertThat(sums.tallies().getFirst().count()).isEqualTo(3);
		});
	}
}
