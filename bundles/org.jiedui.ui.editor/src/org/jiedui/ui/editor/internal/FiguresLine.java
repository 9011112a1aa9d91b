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
		String unit = format.columnUnit(sum.feature()).or(() -> sum.unit().isEmpty() ? Optional.empty()
				: Optional.of(format.unitName(new Unit(sum.unit())))).map(name -> " " + name).orElse("");
		return NLS.bind(Messages.Figures_sum, number(sum, sum.sum()) + unit, number(sum, sum.mean()) + unit);
	}

	private String number(Sum sum, BigDecimal number) {
		if (sum.feature().getEType().getInstanceClass() == Money.class) {
			return format.text(sum.feature(), Money.of(number));
		}
		return format.text(JieduiPackage.Literals.FIGURE__VALUE, new Quantity(number.setScale(SHOWN_SCALE, RoundingMode.HALF_UP), Qualifier.EXACT));
	}
}
