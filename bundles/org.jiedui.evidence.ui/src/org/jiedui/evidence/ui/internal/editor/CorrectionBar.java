/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.evidence.books.LedgerTargets;
import org.jiedui.evidence.ui.internal.amounts.Amounts;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/** What the selected figure should be, in the unit in which it is shown, and what it is about, in words. */
final class CorrectionBar {

	/** Units that texts are about most; that of the figure is offered in any case. */
	private static final List<String> UNITS = List.of("CNY", "人", "人次", "人(次)", "户", "个", "项", "家", "场", "次", "亩", "吨", "%", "倍");

	private final SourceDesk desk;
	private final Amounts amounts;
	private final IndicatorNames names;
	private final BiConsumer<ReportedFigure, Quantity> corrected;
	private final Composite bar;
	private final Text value;
	private final Label scale;
	private final Combo indicator;
	private final Combo unit;
	private final Set<String> kept = LedgerTargets.installed().all().keySet();
	private List<String> indicators = List.of();
	private List<String> units = List.of();

	/** @param corrected is given what somebody entered as the right value, in the base unit */
	CorrectionBar(Composite parent, SourceDesk desk, Amounts amounts, IndicatorNames names, BiConsumer<ReportedFigure, Quantity> corrected) {
		this.desk = desk;
		this.amounts = amounts;
		this.names = names;
		this.corrected = corrected;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(8, 4).applyTo(bar);
		label(amounts.format().labels().label(Literals.REPORTED_FIGURE__CORRECTED));
		value = new Text(bar, SWT.BORDER | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
		value.setToolTipText(Messages.correct_hint);
		value.addListener(SWT.DefaultSelection, event -> enter());
		scale = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(84, SWT.DEFAULT).applyTo(scale);
		label(amounts.format().labels().label(Literals.REPORTED_FIGURE__INDICATOR));
		indicator = combo();
		indicator.addListener(SWT.Selection, event -> setIndicator(indicators.get(indicator.getSelectionIndex())));
		label(amounts.format().labels().label(Literals.REPORTED_FIGURE__UNIT));
		unit = combo();
		unit.addListener(SWT.Selection, event -> set(Literals.REPORTED_FIGURE__UNIT, new Unit(units.get(unit.getSelectionIndex()))));
		desk.addListener(new DeskListener() {
			@Override
			public void selected() {
				show();
			}

			@Override
			public void changed() {
				show();
			}
		});
		show();
	}

	private void label(String words) {
		new Label(bar, SWT.NONE).setText(words);
	}

	private Combo combo() {
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	Composite control() {
		return bar;
	}

	/** Brings the keys to the value. */
	void setFocus() {
		value.setFocus();
		value.selectAll();
	}

	private void show() {
		if (bar.isDisposed()) {
			return;
		}
		Optional<ReportedFigure> figure = desk.selected();
		bar.setEnabled(figure.isPresent());
		value.setText(figure.map(ReportedFigure::getCorrected).map(each -> amounts.number(each.number(), figure.get().getUnit())).orElse(""));
		value.setMessage(figure.map(ReportedFigure::getValue).map(each -> amounts.number(each.number(), figure.get().getUnit())).orElse(""));
		scale.setText(figure.map(each -> amounts.unit(each.getUnit())).orElse(""));
		indicators = indicators(figure.map(ReportedFigure::getIndicator).orElse(null));
		indicator.setItems(indicators.stream().map(this::name).toArray(String[]::new));
		indicator.select(indicators.indexOf(figure.map(ReportedFigure::getIndicator).orElse("")));
		units = units(figure.map(ReportedFigure::getUnit).orElse(null));
		unit.setItems(units.stream().map(each -> amounts.unit(new Unit(each))).toArray(String[]::new));
		unit.select(units.indexOf(figure.map(ReportedFigure::getUnit).map(Unit::symbol).orElse("")));
	}

	private String name(String code) {
		return names.name(code, Locale.getDefault());
	}

	/** What ledgers keep, what other figures of the text are about, and what this one is about now; by their names. */
	private List<String> indicators(String now) {
		Set<String> known = new TreeSet<>(kept);
		desk.all().stream().map(ReportedFigure::getIndicator).filter(each -> each != null).forEach(known::add);
		if (now != null) {
			known.add(now);
		}
		return known.stream().sorted(Comparator.comparing(this::name)).toList();
	}

	private static List<String> units(Unit now) {
		List<String> all = new ArrayList<>(UNITS);
		if (now != null && !all.contains(now.symbol())) {
			all.addFirst(now.symbol());
		}
		return all;
	}

	/** What is no number is left for whoever typed it. */
	private void enter() {
		Optional<ReportedFigure> figure = desk.selected();
		Optional<BigDecimal> number = amounts.parse(value.getText(), figure.map(ReportedFigure::getUnit).orElse(null));
		if (figure.isPresent() && number.isPresent()) {
			corrected.accept(figure.get(), new Quantity(number.get(), Qualifier.EXACT));
		} else {
			bar.getDisplay().beep();
			value.selectAll();
		}
	}

	private void setIndicator(String code) {
		desk.selected().filter(figure -> !code.equals(figure.getIndicator())).ifPresent(figure -> {
			EditingDomain domain = desk.books().session().editingDomain();
			CompoundCommand step = new CompoundCommand();
			step.append(SetCommand.create(domain, figure, Literals.REPORTED_FIGURE__INDICATOR, code));
			step.append(SetCommand.create(domain, figure, JieduiPackage.Literals.PROGRAMME_RECORD__NAME, names.chinese(code)));
			domain.getCommandStack().execute(step);
		});
	}

	private void set(EStructuralFeature feature, Object to) {
		desk.selected().filter(figure -> !to.equals(figure.eGet(feature))).ifPresent(figure -> {
			EditingDomain domain = desk.books().session().editingDomain();
			domain.getCommandStack().execute(SetCommand.create(domain, figure, feature, to));
		});
	}
}
