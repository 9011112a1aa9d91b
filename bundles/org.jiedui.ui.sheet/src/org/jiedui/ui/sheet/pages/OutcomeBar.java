/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.ui.sheet.model.RowFilter;
import org.jiedui.ui.sheet.model.TrialModel;

/** How many rows become what; a press shows only these. Beside it the filters by weight and by words. */
final class OutcomeBar {

	private static final int DELAY = 150;

	private final TrialModel model;
	private final Composite row;
	private final Map<Optional<Kind>, Button> kinds = new LinkedHashMap<>();
	private final Choices<Optional<Tier>> tiers;
	private final Text words;

	OutcomeBar(Composite parent, TrialModel model) {
		this.model = model;
		row = new Composite(parent, SWT.NONE);
		Stream.concat(Stream.of(Optional.<Kind>empty()), Stream.of(Kind.values()).map(Optional::of)).forEach(this::add);
		GridLayoutFactory.fillDefaults().numColumns(kinds.size() + 2).spacing(4, 0).applyTo(row);
		tiers = new Choices<>(row, "tier", chosen -> model.setFilter(new RowFilter(model.filter().kind(), chosen, model.filter().words())));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(tiers.control());
		words = ControlName.name(new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "words");
		words.setMessage(Messages.wordsHint);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(words);
		Runnable search = this::search;
		words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(DELAY, search));
	}

	private void add(Optional<Kind> kind) {
		Button button = ControlName.name(new Button(row, SWT.TOGGLE), kind.map(Kind::name).orElse("ALL"));
		button.addListener(SWT.Selection, event -> model.setFilter(new RowFilter(kind, model.filter().tier(), model.filter().words())));
		button.addListener(SWT.Selection, event -> mark());
		kinds.put(kind, button);
	}

	private void search() {
		if (!words.isDisposed()) {
			model.setFilter(new RowFilter(model.filter().kind(), model.filter().tier(), words.getText()));
		}
	}

	Control control() {
		return row;
	}

	void refresh() {
		Optional<TableReport> report = model.report();
		kinds.forEach((kind, button) -> {
			String label = kind.map(OutcomeWords::kind).orElse(Messages.all);
			int count = report.map(each -> kind.map(each::count).orElseGet(each::rows)).orElse(0);
			button.setText(report.isEmpty() ? label : NLS.bind(Messages.counted, label, count));
			button.setEnabled(report.isPresent() && (kind.isEmpty() || count > 0));
		});
		mark();
		tiers.show(Stream.concat(Stream.of(Optional.<Tier>empty()), Stream.of(Tier.values()).map(Optional::of)).toList(),
				tier -> tier.map(OutcomeWords::tier).orElse(Messages.anyRemark), model.filter().tier());
		List.of(tiers.control(), words).forEach(each -> each.setEnabled(report.isPresent()));
		row.layout(true);
	}

	private void mark() {
		kinds.forEach((kind, button) -> button.setSelection(kind.equals(model.filter().kind())));
	}
}
