/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.ui.grid.SelectionFigures;
import org.jiedui.ui.grid.SelectionFigures.Sum;

/** What the status line says of the selected cells: how many, and for each unit sum and mean. */
record FiguresLine(ValueFormat format) {

	/** A mean of whole numbers is shown with two digits after the point. */
	private static final int SHOWN_SCALE = 2;

	void show(IWorkbenchPartSite site, SelectionFigures figures) {
		if (site instanceof IEditorSite editorSite) {
			editorSite.getActionBars().getStatusLineManager().setMessage(text(figures));
		}
	}

	String text(SelectionFigures figures) {
		String groups = figures.groups() + Math.min(1, figures.cells()) < 2 ? "" : NLS.bind(Messages.Figures_groups, figures.groups());
		if (figures.cells() < 2) {
			return groups;
		}
		String sums = figures.sums().stream().map(this::sum).collect(Collectors.joining("    "));
		return Stream.of(NLS.bind(Messages.Figures_cells, figures.cells()), sums, groups).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("    "));
	}

	private String sum(Sum sum) {
		return NLS.bind(Messages.Figures_sum, number(sum, sum.sum()), number(sum, sum.mean()));
	}

	private String number(Sum sum, BigDecimal number) {
		if (sum.feature().getEType().getInstanceClass() == Money.class) {
			Money money = Money.of(number);
			return withUnit(format.text(sum.feature(), money), format.unit(sum.feature(), money));
		}
		BigDecimal shown = number.setScale(SHOWN_SCALE, RoundingMode.HALF_UP);
		Optional<String> own = sum.unit().isEmpty() ? Optional.empty() : Optional.of(format.unitName(new Unit(sum.unit()), shown));
		return withUnit(format.text(JieduiPackage.Literals.FIGURE__VALUE, new Quantity(shown, Qualifier.EXACT)),
				format.unit(sum.feature(), shown).or(() -> own));
	}

	private static String withUnit(String number, Optional<String> unit) {
		return unit.map(name -> number + " " + name).orElse(number);
	}
}
