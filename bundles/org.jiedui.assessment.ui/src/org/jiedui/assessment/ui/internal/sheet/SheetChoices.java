/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
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

/** The row of what can be chosen above the sheet: year, system, state, and what is to be done. UI thread only. */
final class SheetChoices {

	private static final int SYSTEM_WIDTH = 190;

	private final AssessmentDesk desk;
	private final ScoreText texts;
	private final Consumer<YearChoice> chosen;
	private final Combo year;
	private final Combo system;
	private final Combo state;
	private final IAction record;
	private final IAction takeOver;
	private List<Integer> years = List.of();
	private List<IndicatorSystem> systems = List.of();

	/**
	 * @param chosen is told what the user wants to see
	 * @param ranking shows who is best
	 */
	SheetChoices(Composite parent, AssessmentDesk desk, ScoreText texts, ValueFormat format, Consumer<YearChoice> chosen, Runnable ranking) {
		this.desk = desk;
		this.texts = texts;
		this.chosen = chosen;
		Composite row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(7).spacing(6, 0).applyTo(row);
		year = combo(row, Messages.Header_year, this::choose);
		system = combo(row, Messages.Header_system, this::choose);
		GridDataFactory.swtDefaults().hint(SYSTEM_WIDTH, SWT.DEFAULT).applyTo(system);
		state = combo(row, Messages.Header_state, this::setState);
		state.setItems(AssessmentState.VALUES.stream().map(each -> format.text(Literals.ASSESSMENT__STATE, each)).toArray(String[]::new));
		ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		record = add(tools, Messages.Header_record, Messages.Header_recordText, "record", desk::record);
		takeOver = add(tools, Messages.Header_takeOver, Messages.Header_takeOverText, "takeOver", desk::takeOver);
		add(tools, Messages.Header_ranking, Messages.Header_rankingText, "ranking", ranking);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(tools.createControl(row));
	}

	private static Combo combo(Composite parent, String text, Runnable chosen) {
		new Label(parent, SWT.NONE).setText(text);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setToolTipText(text);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run()));
		return combo;
	}

	private static IAction add(ToolBarManager tools, String text, String explanation, String icon, Runnable run) {
		Action action = new Action(text, ImageDescriptor.createFromURL(SheetChoices.class.getResource("/icons/" + icon + ".svg"))) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(explanation);
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		tools.add(item);
		return action;
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
		boolean open = desk.appraisal().isPresent() && desk.refusal(Literals.SCORE__POINTS_SELF).isEmpty();
		record.setEnabled(open);
		takeOver.setEnabled(open);
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
