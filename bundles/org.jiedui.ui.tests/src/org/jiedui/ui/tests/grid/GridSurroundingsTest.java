/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.value.Quantity;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.grid.SelectionFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridSurroundingsTest {

	private GridFixture fixture;

	@AfterEach
	void close() {
		if (fixture != null) {
			fixture.close();
		}
	}

	private void open(int count) {
		fixture = new GridFixture("projects", GridFixture.projects(count));
	}

	@Test
	void tellsTheSelectedRowsOnceAndOnlyWhenTheyChange() {
		open(5);
		List<Object> told = new ArrayList<>();
		fixture.grid.selection().addSelectionChangedListener(event -> told.add(event.getStructuredSelection().toList()));

		fixture.select(1, "name");
		fixture.select(1, "area");
		fixture.select(2, "area");

		assertThat(told).containsExactly(List.of(fixture.project(1)), List.of(fixture.project(2)));
	}

	@Test
	void figuresAreToldOnlyWhileTheGridIsOnTheScreen() {
		open(5);
		List<SelectionFigures> told = new ArrayList<>();
		fixture.grid.onFigures(told::add);
		fixture.select(0, "name", 2, "name");
		assertThat(told).isNotEmpty();
		told.clear();
		fixture.grid.setVisible(false);
		fixture.select(0, "name", 3, "name");
		assertThat(told).isEmpty();
	}

	@Test
	void addsNumbersOfOneUnitOnly() {
		BooksBuilder books = new BooksBuilder();
		var programme = books.programme("河东–迭部");
		for (int i = 1; i <= 3; i++) {
			var visit = JieduiFactory.eINSTANCE.createVisit();
			visit.setParticipants(Quantity.of(10L * i));
			visit.setPersonTimes(Quantity.of(100L * i));
			programme.exchange("互访" + i, visit);
		}
		fixture = new GridFixture("exchanges", books);

		fixture.select(0, "participants", 2, "personTimes");

		assertThat(fixture.grid.figures().sums()).extracting(sum -> sum.unit() + sum.sum() + "/" + sum.mean())
				.containsExactly("人60/20", "人次600/200");
		assertThat(fixture.grid.figures().cells()).isEqualTo(6);
	}

	@Test
	void rowsThatComeAndGoShowAtOnce() {
		open(3);
		fixture.select(1, "name");
		Project kept = fixture.project(1);
		Project gone = fixture.project(0);

		fixture.session.editingDomain().getCommandStack().execute(fixture.session.delete(List.of(gone)));
		fixture.pump();

		assertThat(fixture.rows.size()).isEqualTo(2);
		assertThat(fixture.grid.operations().selectedRows()).containsExactly(kept);
		fixture.undo();
		assertThat(fixture.rows.size()).isEqualTo(3);
	}

	@Test
	void findingsMarkCells() {
		open(3);
		fixture.findings.add(new Finding("rule", Severity.ERROR, fixture.project(0), JieduiPackage.Literals.PROJECT__BUDGET, "太少。"));
		fixture.pump();

		var cell = fixture.selectionLayer().getCellByPosition(fixture.position("budget"), 0);

		assertThat(cell.getConfigLabels().hasLabel("jiedui.error")).isTrue();
		fixture.shell.dispose();
		assertThat(fixture.findings.hasListeners()).isFalse();
	}

	@Test
	void anEmptyLedgerOffersTheFirstRow() {
		open(0);

		assertThat(fixture.rows.total()).isZero();
		var link = Widgets.find(fixture.table(), Link.class);
		assertThat(link.isVisible()).isTrue();
		link.notifyListeners(SWT.Selection, new Event());
		assertThat(fixture.created).isEqualTo(1);
	}
}
