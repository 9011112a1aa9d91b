/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.Look;

/** Lets say what is highlighted: the rules in their order, the chosen one in fields below, and beneath what they make of some rows. */
final class HighlightDialog extends TitleAreaDialog {

	private static final int RULES = 6;
	private static final int COLUMN = 190;
	private static final int CONDITION = 200;
	private static final int LOOK = 120;
	private static final int EXTENT = 90;
	private static final int FOUND = 90;

	private final HighlightDraft draft;
	private final HighlightPreview preview;
	private Table rules;
	private Button remove;
	private Button up;
	private Button down;
	private Combo column;
	private Text condition;
	private Combo look;
	private Button row;
	private boolean filling;

	HighlightDialog(Shell parent, HighlightDraft draft, HighlightPreview preview) {
		super(parent);
		this.draft = draft;
		this.preview = preview;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.highlightTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.highlightTitle);
		setMessage(Messages.highlightHint);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createRules(area);
		createButtons(area);
		createFields(area);
		Label heading = new Label(area, SWT.NONE);
		heading.setText(Messages.highlightPreview);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(heading);
		Table examples = preview.create(area);
		named(examples, Messages.highlightPreview);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, preview.height()).applyTo(examples);
		preview.onTheme(this::refresh);
		fill(draft.rules().isEmpty() ? -1 : Math.max(0, draft.firstWrong()));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void createRules(Composite area) {
		rules = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		rules.setHeaderVisible(true);
		named(rules, Messages.highlightTitle);
		column(Messages.highlightColumn, COLUMN, SWT.LEFT);
		column(Messages.highlightCondition, CONDITION, SWT.LEFT);
		column(Messages.highlightLook, LOOK, SWT.LEFT);
		column(Messages.highlightExtent, EXTENT, SWT.LEFT);
		column(Messages.highlightFound, FOUND, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, rules.getHeaderHeight() + RULES * rules.getItemHeight()).applyTo(rules);
		rules.addListener(SWT.Selection, event -> chosen());
	}

	private void column(String heading, int width, int alignment) {
		TableColumn added = new TableColumn(rules, alignment);
		added.setText(heading);
		added.setWidth(GUIHelper.convertHorizontalPixelToDpi(width, true));
	}

	private void createButtons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.highlightAdd, () -> {
			fill(draft.add(draft.columns().getFirst()));
			column.setFocus();
		});
		remove = button(buttons, Messages.highlightRemove, () -> {
			int place = place();
			draft.remove(place);
			fill(Math.min(place, draft.rules().size() - 1));
		});
		up = button(buttons, Messages.chooserMoveUp, () -> fill(draft.move(place(), -1)));
		down = button(buttons, Messages.chooserMoveDown, () -> fill(draft.move(place(), 1)));
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void createFields(Composite area) {
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 2).applyTo(fields);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(fields);
		Stream.of(Messages.highlightColumn, Messages.highlightCondition, Messages.highlightLook, "").forEach(text -> {
			Label label = new Label(fields, SWT.NONE);
			label.setText(text);
		});
		column = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
		column.setItems(draft.columns().stream().map(LedgerColumn::heading).toArray(String[]::new));
		condition = new Text(fields, SWT.BORDER);
		condition.setMessage(Messages.filterHint);
		condition.setToolTipText(Messages.filterHint);
		look = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
		look.setItems(Stream.of(Look.values()).map(Look::label).toArray(String[]::new));
		row = new Button(fields, SWT.CHECK);
		row.setText(Messages.highlightWholeRow);
		named(column, Messages.highlightColumn);
		named(condition, Messages.highlightCondition);
		named(look, Messages.highlightLook);
		GridDataFactory.fillDefaults().hint(GUIHelper.convertHorizontalPixelToDpi(COLUMN, true), SWT.DEFAULT).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(condition);
		GridDataFactory.fillDefaults().applyTo(look);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(row);
		column.addListener(SWT.Selection, event -> edited());
		condition.addListener(SWT.Modify, event -> edited());
		look.addListener(SWT.Selection, event -> edited());
		row.addListener(SWT.Selection, event -> edited());
	}

	private static void named(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	private int place() {
		return rules.getSelectionIndex();
	}

	/** Shows all rules and chooses one, -1 for none. */
	private void fill(int place) {
		rules.setItemCount(draft.rules().size());
		if (place >= 0) {
			rules.setSelection(place);
			rules.showSelection();
		} else {
			rules.deselectAll();
		}
		chosen();
		refresh();
	}

	/** Another rule is chosen: the fields say it. */
	private void chosen() {
		int place = place();
		boolean any = place >= 0;
		Stream.of(remove, column, condition, look, row).forEach(control -> control.setEnabled(any));
		up.setEnabled(place > 0);
		down.setEnabled(any && place < draft.rules().size() - 1);
		filling = true;
		HighlightRule rule = any ? draft.rules().get(place) : null;
		column.select(any ? draft.place(rule) : -1);
		condition.setText(any ? rule.condition() : "");
		look.select(any ? rule.look().ordinal() : -1);
		row.setSelection(any && rule.row());
		filling = false;
	}

	private void edited() {
		int place = place();
		if (filling || place < 0) {
			return;
		}
		HighlightRule old = draft.rules().get(place);
		String id = column.getSelectionIndex() < 0 ? old.column() : draft.columns().get(column.getSelectionIndex()).id();
		draft.set(place, new HighlightRule(id, condition.getText(), Look.values()[look.getSelectionIndex()], row.getSelection()));
		refresh();
	}

	private void refresh() {
		List<HighlightRule> all = draft.rules();
		List<Integer> found = preview.show(all);
		for (int place = 0; place < all.size(); place++) {
			HighlightRule rule = all.get(place);
			TableItem item = rules.getItem(place);
			String count = draft.objection(place).isPresent() ? "" : NLS.bind(Messages.highlightOf, found.get(place), preview.size());
			item.setText(new String[] { draft.heading(rule), rule.condition(), LookSign.text(rule.look()) + " " + rule.look().label(),
					rule.row() ? Messages.highlightRow : Messages.highlightCell, count });
			LookColors colors = preview.colors(rule.look());
			item.setBackground(2, colors.background());
			item.setForeground(2, colors.foreground());
		}
		check();
	}

	/** Says what is wrong with the chosen rule, or else with the first that is wrong. */
	private void check() {
		int wrong = draft.firstWrong();
		Optional<String> here = place() < 0 ? Optional.empty() : draft.objection(place());
		setErrorMessage(here.or(() -> wrong < 0 ? Optional.empty() : draft.objection(wrong)).orElse(null));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(wrong < 0);
		}
	}
}
