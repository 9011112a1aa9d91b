/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.RowSections.Section;
import org.jiedui.ui.grid.Tally;
import org.junit.jupiter.api.Test;

/** Groups of rows that are read by the page. */
class PagedGroupsTest extends PagedRowsFixture {

	private List<List<Tally>> tallies = List.of();

	private void group(String... columns) {
		arrange(new Arrangement(List.of(new Arrangement.Order(column("budget"), false)), List.of())
				.grouped(List.of(columns).stream().map(id -> new GroupKey(column(id), Span.VALUE)).toList()));
	}

	private List<String> sums() {
		source.tally(columns, found -> tallies = found);
		questions.answer();
		return tallies.stream().map(each -> each.stream().filter(tally -> tally.column() == column("budget")).map(tally -> tally.sum().toPlainString())
				.findFirst().orElse("")).toList();
	}

	@Test
	void sectionsComeWithTheKeysAndNoRow() {
		open(350);
		group("place");
		assertThat(source.sections().all()).containsExactlyInAnyOrder(new Section(List.of("迭部县"), 117), new Section(List.of("电尕镇"), 117),
				new Section(List.of("旺藏镇"), 116));
		assertThat(loaded()).isZero();
		int first = source.sections().all().getFirst().rows();
		assertThat(IntStream.range(0, first).mapToObj(this::row).map(project -> project.getPlace().getName()).distinct()).hasSize(1);
		assertThat(row(first - 1).getBudget().number()).as("sorted within the group").isGreaterThan(row(0).getBudget().number());
		assertThat(row(first).getPlace()).isNotSameAs(row(first - 1).getPlace());
	}

	@Test
	void subTotalsAreThoseOfTheDatabase() {
		open(6);
		group("stage", "area");
		assertThat(source.sections().all()).hasSize(6).allMatch(section -> section.rows() == 1);
		assertThat(sums()).containsExactlyInAnyOrder("60000", "50000", "40000", "30000", "20000", "10000");
		group("stage");
		assertThat(sums()).containsExactly("120000", "90000");
		set(row(0), P.getProject_Budget(), Money.of(1));
		assertThat(sums()).as("not what is not saved").containsExactly("120000", "90000");
		session.save("", null);
		assertThat(sums()).isNotEqualTo(List.of("120000", "90000"));
	}

	@Test
	void deletedRowsAreMissedAndFiltersApply() {
		open(9);
		group("stage");
		List<Section> before = source.sections().all();
		execute(session.delete(List.<EObject>of(row(0))));
		assertThat(source.sections().all().getFirst().rows()).isEqualTo(before.getFirst().rows() - 1);
		assertThat(source.sections().all().getLast()).isEqualTo(before.getLast());
		undo();
		assertThat(source.sections().all()).isEqualTo(before);
		arrange(filtered("name", "项目1").grouped(List.of(new GroupKey(column("stage"), Span.VALUE))));
		assertThat(source.sections().rows()).isEqualTo(1);
	}

	@Test
	void whatIsNotStoredMakesNoGroups() {
		open(9);
		assertThat(session.load(Query.of(P.getProject()))).hasSize(9).allMatch(Project.class::isInstance);
		columns.stream().filter(column -> source.refusal(column).isPresent()).findFirst()
				.ifPresent(column -> arrange(Arrangement.NONE.grouped(List.of(new GroupKey(column, Span.VALUE)))));
		assertThat(source.sections().keys()).isEmpty();
		assertThat(source.size()).isEqualTo(9);
	}
}
