/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.PlanState;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;

/** The line above a plan: which plan it is, its state, and as buttons the steps that may follow. UI thread only. */
public final class PlanHeader extends Composite {

	/** Under which tests and tools find a button: the word of the step, or what else it does. */
	public static final String ID = "org.jiedui.ui.id";

	private final PlanDesk desk;
	private final PlanReview review;
	private final Supplier<List<AnnualPlan>> plans;
	private final Palette palette = new Palette();
	private final ImageCache images;
	private final Combo chooser;
	private final Label icon;
	private final Label state;
	private final ToolBar bar;
	private List<AnnualPlan> offered = List.of();
	private AnnualPlan shown;
	private List<Object> told;

	/**
	 * @param plans the plans there are, in the order in which they are offered
	 * @param choose is told which one is to be shown
	 */
	public PlanHeader(Composite parent, PlanDesk desk, PlanReview review, Supplier<List<AnnualPlan>> plans, Consumer<AnnualPlan> choose) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.review = review;
		this.plans = plans;
		images = new ImageCache(this);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 2).spacing(8, 0).applyTo(this);
		chooser = new Combo(this, SWT.READ_ONLY);
		chooser.setToolTipText(Messages.header_choose);
		chooser.addListener(SWT.Selection, event -> choose.accept(offered.get(chooser.getSelectionIndex())));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(chooser);
		icon = new Label(this, SWT.NONE);
		state = new Label(this, SWT.NONE);
		state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(bar);
		palette.onChange(this, this::colour);
	}

	/** The plans, the shown one, or what it says are others. */
	public void show(AnnualPlan plan) {
		shown = plan;
		offered = List.copyOf(plans.get());
		List<Object> now = told(plan);
		// after most changes all is as it was
		if (!now.equals(told)) {
			told = now;
			refill(plan);
		}
	}

	private List<Object> told(AnnualPlan plan) {
		List<Object> telling = new ArrayList<>(offered);
		offered.stream().map(desk::title).forEach(telling::add);
		if (plan != null) {
			telling.add(plan);
			telling.add(desk.state(plan));
			Stream.of(PlanAct.values()).map(act -> desk.isNext(plan, act) ? desk.refusal(plan, act) : act).forEach(telling::add);
		}
		return telling;
	}

	private void refill(AnnualPlan plan) {
		chooser.setItems(offered.stream().map(desk::title).toArray(String[]::new));
		chooser.select(offered.indexOf(plan));
		chooser.setEnabled(!offered.isEmpty());
		icon.setImage(plan == null ? null : image(plan.getState()));
		state.setText(plan == null ? "" : desk.state(plan));
		colour();
		for (ToolItem item : bar.getItems()) {
			item.dispose();
		}
		if (plan != null) {
			fill(plan);
		}
		layout();
	}

	private void fill(AnnualPlan plan) {
		List<PlanAct> next = new ArrayList<>(List.of(PlanAct.values()));
		next.removeIf(act -> !desk.isNext(plan, act));
		for (PlanAct act : next) {
			ToolItem item = button(PlanVerbs.verb(act), act.word(), PlanVerbs.icon(act), () -> desk.take(shown, act));
			desk.refusal(plan, act).ifPresent(reason -> {
				item.setEnabled(false);
				item.setToolTipText(reason);
			});
		}
		if (desk.isAmending(plan)) {
			button(Messages.verb_closeAmendment, "closeAmendment", Icon.LOCK, () -> desk.closeAmendment(shown));
		}
		if (bar.getItemCount() > 0) {
			new ToolItem(bar, SWT.SEPARATOR);
		}
		button(Messages.verb_copy, "copy", Icon.COPY, () -> desk.copy(shown));
		button(Messages.verb_compare, "compare", Icon.COLUMNS, () -> review.compare(shown, offered));
		button(Messages.verb_changes, "changes", Icon.HISTORY, () -> review.changesSinceSubmission(shown));
	}

	private ToolItem button(String text, String id, Icon icon, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(images.get(icon));
		item.setText(text);
		item.setData(ID, id);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private Image image(PlanState now) {
		return images.get(switch (now) {
			case DRAFT -> Icon.EDIT;
			case SUBMITTED -> Icon.ARROW_RIGHT;
			case RETURNED -> Icon.REVERT;
			case APPROVED -> Icon.OK;
			case FROZEN -> Icon.LOCK;
		});
	}

	private void colour() {
		if (shown != null) {
			state.setForeground(tone(shown.getState()));
		}
	}

	private Color tone(PlanState now) {
		return switch (now) {
			case RETURNED -> palette.warning();
			case APPROVED, FROZEN -> palette.get(Tone.GOOD);
			case DRAFT, SUBMITTED -> palette.accent();
		};
	}
}
