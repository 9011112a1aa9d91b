/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.ListRowSource;
import org.junit.jupiter.api.Test;

class ListRowSourceTest {

	private final List<LedgerColumn> columns = new LedgerColumns(GridFixture.CHINESE)
			.of(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)).find("projects").orElseThrow(), List.of());
	private final List<EObject> all = new ArrayList<>();
	private final ListRowSource rows = new ListRowSource(() -> all);

	private Project add(String name, ProjectStage stage, Long yuan) {
		Project project = JieduiFactory.eINSTANCE.createProject();
		project.setName(name);
		project.setStage(stage);
		project.setBudget(yuan == null ? null : Money.of(yuan));
		all.add(project);
		return project;
	}

	private LedgerColumn column(String id) {
		return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private Arrangement.Order by(String id, boolean descending) {
		return new Arrangement.Order(column(id), descending);
	}

	private String names() {
		return String.join("", IntStream.range(0, rows.size()).mapToObj(i -> ((Project) rows.get(i)).getName()).toList());
	}

	@Test
	void sortsBySeveralKeysAndKeepsEqualRowsInTheirOrder() {
		add("a", ProjectStage.COMPLETED, 2L);
		add("b", ProjectStage.PROPOSED, 1L);
		add("c", ProjectStage.COMPLETED, 3L);
		add("d", ProjectStage.PROPOSED, 1L);
		rows.refresh();

		rows.arrange(new Arrangement(List.of(by("stage", false), by("budget", true)), List.of()));

		assertThat(names()).isEqualTo("bdca");
	}

	@Test
	void rowsWithoutValueComeLastInBothDirections() {
		add("a", ProjectStage.PROPOSED, null);
		add("b", ProjectStage.PROPOSED, 1L);
		add("c", ProjectStage.PROPOSED, 2L);
		rows.refresh();

		rows.arrange(new Arrangement(List.of(by("budget", false)), List.of()));
		assertThat(names()).isEqualTo("bca");
		rows.arrange(new Arrangement(List.of(by("budget", true)), List.of()));
		assertThat(names()).isEqualTo("cba");
	}

	@Test
	void namesSortByTheirReading() {
		add("迭部", ProjectStage.PROPOSED, null);
		add("安宁", ProjectStage.PROPOSED, null);
		add("舟曲", ProjectStage.PROPOSED, null);
		add("成县", ProjectStage.PROPOSED, null);
		rows.refresh();

		rows.arrange(new Arrangement(List.of(by("name", false)), List.of()));

		assertThat(names()).isEqualTo("安宁成县迭部舟曲");
	}

	@Test
	void anEditMovesNoRowUntilItIsArrangedAnew() {
		Project first = add("a", ProjectStage.PROPOSED, 1L);
		add("b", ProjectStage.PROPOSED, 2L);
		rows.refresh();
		Arrangement order = new Arrangement(List.of(by("budget", false)), List.of());
		rows.arrange(order);

		first.setBudget(Money.of(9));

		assertThat(rows.refresh()).isFalse();
		assertThat(names()).isEqualTo("ab");
		rows.arrange(order);
		assertThat(names()).isEqualTo("ba");
	}

	@Test
	void newRowsComeLastEvenPastAFilterAndDeletedOnesGo() {
		Project gone = add("a1", ProjectStage.PROPOSED, 1L);
		add("a2", ProjectStage.PROPOSED, 3L);
		add("b1", ProjectStage.PROPOSED, 2L);
		rows.refresh();
		rows.arrange(new Arrangement(List.of(by("budget", true)),
				List.of(new Arrangement.Filter(column("name"), new CellCondition.Contains("A")))));
		assertThat(names()).isEqualTo("a2a1");
		AtomicInteger told = new AtomicInteger();
		rows.addListener(told::incrementAndGet);

		all.remove(gone);
		Project made = add("", ProjectStage.PROPOSED, null);
		assertThat(rows.refresh()).isTrue();

		assertThat(told).hasValue(1);
		assertThat(rows.size()).isEqualTo(2);
		assertThat(rows.total()).isEqualTo(3);
		assertThat(rows.get(1)).isSameAs(made);
		assertThat(rows.indexOf(made)).isEqualTo(1);
		assertThat(rows.indexOf(gone)).isEqualTo(-1);
	}

	@Test
	void sortsAHundredThousandRowsLikeAPlainSort() {
		Random random = new Random(42);
		IntStream.range(0, 100_000).forEach(i -> add("n", ProjectStage.PROPOSED, (long) random.nextInt(50_000)));
		Collections.shuffle(all, random);
		rows.refresh();

		rows.arrange(new Arrangement(List.of(by("budget", false)), List.of()));

		assertThat(IntStream.range(0, rows.size()).mapToObj(i -> ((Project) rows.get(i)).getBudget()).toList()).isSorted();
	}

	@Test
	void showsOnlyRowsWithErrors() {
		Project right = JieduiFactory.eINSTANCE.createProject();
		Project wrong = JieduiFactory.eINSTANCE.createProject();
		ListRowSource rows = new ListRowSource(() -> List.of(right, wrong), row -> row == wrong);
		rows.arrange(Arrangement.NONE.errorsOnly(true));
		assertThat(rows.size()).isEqualTo(1);
		assertThat(rows.get(0)).isSameAs(wrong);
		rows.arrange(Arrangement.NONE);
		assertThat(rows.size()).isEqualTo(2);
		assertThat(new ListRowSource(List::of).findsErrors()).as("where nobody knows").isFalse();
	}
}
