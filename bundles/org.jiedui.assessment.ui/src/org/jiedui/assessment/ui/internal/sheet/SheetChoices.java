/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.AssessmentState;
import org.jiedui.assessment.appraisal.AppraisalBasis;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.core.format.ValueFormat;

/** The row of what can be chosen above the sheet: year, system, state. UI thread only. */
final class SheetChoices {

	private static final int SYSTEM_WIDTH = 230;

	private final AssessmentDesk desk;
	private final ScoreText texts;
	private final Consumer<YearChoice> chosen;
	private final Combo year;
	private final Combo system;
	private final Combo state;
	private List<Integer> years = List.of();
	private List<IndicatorSystem> systems = List.of();

	/** @param chosen is told what the user wants to see */
	SheetChoices(Composite parent, AssessmentDesk desk, ScoreText texts, ValueFormat format, Consumer<YearChoice> chosen) {
		this.desk = desk;
		this.texts = texts;
		this.chosen = chosen;
		Composite row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(6, 0).applyTo(row);
		year = combo(row, Messages.Header_year, this::choose);
		system = combo(row, Messages.Header_system, this::choose);
		GridDataFactory.swtDefaults().hint(SYSTEM_WIDTH, SWT.DEFAULT).applyTo(system);
		state = combo(row, Messages.Header_state, this::setState);
		state.setItems(AssessmentState.VALUES.stream().map(each -> format.text(Literals.ASSESSMENT__STATE, each)).toArray(String[]::new));
	}

	private static Combo combo(Composite parent, String text, Runnable chosen) {
		new Label(parent, SWT.NONE).setText(text);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setToolTipText(text);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run()));
		return combo;
	}

	private void choose() {
		chosen.accept(new YearChoice(at(years, year.getSelectionIndex()), at(systems, system.getSelectionIndex()).map(IndicatorSystem::id)));
	}

	private static <T> Optional<T> at(List<T> list, int index) {
		return index < 0 || index >= list.size() ? Optional.empty() : Optional.of(list.get(index));
	}

	private void setState() {
		desk.setState(AssessmentState.VALUES.get(state.getSelectionIndex()));
		desk.refresh();
	}

	/** Something else is shown, or what is shown has changed. */
	void show() {
		YearAnswer answer = desk.answer();
		years = answer.years();
		systems = answer.systems();
		offer(year, years.stream().map(each -> Integer.toString(each)).toList(), years.indexOf(answer.year()));
		offer(system, systems.stream().map(each -> texts.text(each.label())).toList(),
				answer.basis().map(AppraisalBasis::system).map(systems::indexOf).orElse(-1));
		Optional<Assessment> assessment = desk.assessment();
		state.setEnabled(assessment.isPresent());
		state.select(assessment.map(each -> AssessmentState.VALUES.indexOf(each.getState())).orElse(-1));
	}

	private static void offer(Combo combo, List<String> items, int selected) {
		if (!items.equals(List.of(combo.getItems()))) {
			combo.setItems(items.toArray(String[]::new));
			combo.requestLayout();
		}
		combo.select(selected);
	}

	Combo year() {
		return year;
	}
}
