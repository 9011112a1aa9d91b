/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.Party;
import org.jiedui.ui.editor.plan.PlanVerbs;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;

/** The line above the sheet: which plan, month and party; how it stands with their report; deliver, send out, read back. UI thread only. */
public final class ProgressHead extends Composite {

	/** Under which tests and tools find a button. */
	public static final String ID = "org.jiedui.ui.id";

	private static final int MONTHS = 12;
	private static final int PLAN_WIDTH = 150;
	private static final int PARTY_WIDTH = 100;

	private final Actions actions;
	private final Combo plans;
	private final Combo months;
	private final Combo parties;
	private final Label state;
	private final ToolBar bar;
	private final ImageCache images;
	private final ToolItem deliver;
	private final List<ToolItem> following = new ArrayList<>();
	private List<AnnualPlan> offered = List.of();
	private List<Party> responsible = List.of();
	private List<Next> shown = List.of();

	/** What is done here. */
	public interface Actions {

		/** Another plan is to be shown. */
		void choose(AnnualPlan plan);

		/** @param party null for all */
		void narrow(int month, Party party);

		/** Delivers what is shown for the month. */
		void deliver();

		/** Takes a step with what was delivered. */
		void take(PlanAct act);

		/** Writes the workbook. */
		void sendOut();

		/** Reads a workbook. */
		void readBack();
	}

	/**
	 * What may follow on what was delivered.
	 *
	 * @param refusal why the user cannot do it, empty when he can
	 */
	public record Next(PlanAct act, String refusal) {
	}

	public ProgressHead(Composite parent, Actions actions) {
		super(parent, SWT.NONE);
		this.actions = actions;
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 2).spacing(8, 0).applyTo(this);
		plans = combo(Messages.plan, PLAN_WIDTH);
		plans.addListener(SWT.Selection, event -> actions.choose(offered.get(plans.getSelectionIndex())));
		months = combo(Messages.monthLabel, SWT.DEFAULT);
		months.setItems(IntStream.rangeClosed(1, MONTHS).mapToObj(month -> NLS.bind(Messages.month, month)).toArray(String[]::new));
		months.addListener(SWT.Selection, event -> narrow());
		parties = combo(Messages.party, PARTY_WIDTH);
		parties.addListener(SWT.Selection, event -> narrow());
		bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		images = new ImageCache(this);
		deliver = button(0, Messages.deliver, "deliver", Icon.ARROW_RIGHT, actions::deliver);
		button(1, Messages.sendOut, "sendOut", Icon.EXPORT_FILE, actions::sendOut);
		button(2, Messages.readBack, "readBack", Icon.IMPORT_FILE, actions::readBack);
		state = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(state);
	}

	private Combo combo(String tip, int width) {
		Combo combo = new Combo(this, SWT.READ_ONLY);
		combo.setToolTipText(tip);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private ToolItem button(int index, String text, String id, Icon icon, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH, index);
		item.setImage(images.get(icon));
		item.setText(text);
		item.setData(ID, id);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private void narrow() {
		int party = parties.getSelectionIndex();
		actions.narrow(months.getSelectionIndex() + 1, party <= 0 ? null : responsible.get(party - 1));
	}

	/**
	 * Shows what is chosen.
	 *
	 * @param all the plans that there are
	 * @param how it stands with the report of the month, empty where nothing is to be said
	 * @param refusal why it cannot be delivered, empty when it can
	 * @param next what may follow
	 */
	public void show(List<AnnualPlan> all, ProgressRows rows, ValueFormat format, String how, String refusal, List<Next> next) {
		offered = List.copyOf(all);
		responsible = rows.parties();
		set(plans, offered.stream().map(format.titles()::title).toList(), offered.indexOf(rows.plan()));
		List<String> names = new ArrayList<>(List.of(Messages.allParties));
		responsible.forEach(party -> names.add(format.titles().title(party)));
		set(parties, names, rows.party() == null ? 0 : responsible.indexOf(rows.party()) + 1);
		months.select(rows.month() - 1);
		state.setText(how);
		deliver.setEnabled(refusal.isEmpty());
		String who = rows.party() == null ? Messages.everybody : format.titles().title(rows.party());
		deliver.setToolTipText(refusal.isEmpty() ? NLS.bind(Messages.deliverTip, who, rows.month()) : refusal);
		if (!next.equals(shown)) {
			shown = List.copyOf(next);
			follow();
		}
		layout();
	}

	/** The buttons of what may follow stand behind the one that delivers. */
	private void follow() {
		following.forEach(ToolItem::dispose);
		following.clear();
		for (Next each : shown) {
			ToolItem item = button(following.size() + 1, PlanVerbs.verb(each.act()), each.act().word(), PlanVerbs.icon(each.act()),
					() -> actions.take(each.act()));
			item.setEnabled(each.refusal().isEmpty());
			item.setToolTipText(each.refusal().isEmpty() ? null : each.refusal());
			following.add(item);
		}
	}

	private static void set(Combo combo, List<String> items, int chosen) {
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
		}
		combo.select(chosen);
	}
}
