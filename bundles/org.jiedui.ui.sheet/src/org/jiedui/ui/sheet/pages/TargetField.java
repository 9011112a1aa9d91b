/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.Target;
import org.jiedui.ui.sheet.model.ColumnsModel;

/** A field in which what a column becomes is chosen from the list, or found by typing a part of its name. */
final class TargetField {

	private final ColumnsModel model;
	private final Combo combo;
	private final Consumer<Target> chosen;
	private ColumnChoice shown;
	private boolean showing;

	/** @param chosen is told what the user chose */
	TargetField(Composite parent, ColumnsModel model, Consumer<Target> chosen) {
		this.model = model;
		this.chosen = chosen;
		combo = ControlName.name(new Combo(parent, SWT.DROP_DOWN), "target");
		combo.setVisibleItemCount(20);
		combo.addListener(SWT.Selection, event -> take());
		combo.addListener(SWT.Modify, event -> take());
		combo.addListener(SWT.FocusOut, event -> show(shown));
		ContentProposalAdapter assist = new ContentProposalAdapter(combo, new ComboContentAdapter(), (typed, position) -> proposals(typed), null, null);
		assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		// The provider looks within names, not only at their beginning.
		assist.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
		assist.setAutoActivationDelay(100);
	}

	private IContentProposal[] proposals(String typed) {
		if (shown == null || typed.equals(model.words().target(shown.target()))) {
			return new IContentProposal[0];
		}
		return model.targets().stream().filter(each -> model.words().matches(each, typed))
				.map(each -> new ContentProposal(model.words().target(each))).toArray(IContentProposal[]::new);
	}

	/** As soon as what stands in the field is the name of something. */
	private void take() {
		if (!showing && shown != null) {
			String text = combo.getText();
			model.targets().stream().filter(each -> model.words().target(each).equals(text)).findFirst().ifPresent(chosen);
		}
	}

	Combo control() {
		return combo;
	}

	/** @param choice null for none */
	void show(ColumnChoice choice) {
		shown = choice;
		showing = true;
		try {
			List<String> labels = choice == null ? List.of() : model.targets().stream().map(model.words()::target).toList();
			if (!labels.equals(List.of(combo.getItems()))) {
				combo.setItems(labels.toArray(String[]::new));
			}
			String label = choice == null ? "" : model.words().target(choice.target());
			if (!combo.getText().equals(label)) {
				combo.setText(label);
			}
			combo.setEnabled(choice != null);
		} finally {
			showing = false;
		}
	}
}
