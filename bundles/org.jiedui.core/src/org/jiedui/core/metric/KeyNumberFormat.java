/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.metric;

import org.eclipse.emf.ecore.EAttribute;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;

/**
 * How key numbers look on a screen.
 *
 * @param format gives the language, and the unit of money
 */
public record KeyNumberFormat(ValueFormat format) {

	/** The number with the word that softens it; money in the unit of the format. */
	public String number(MetricValue value) {
		return format.text(shown(value), value.value());
	}

	/** The number for a spreadsheet, without separators. */
	public String plain(MetricValue value) {
		return format.editText(shown(value), value.value());
	}

	/** The unit behind the number, as the language writes it: 1 project, 2 projects. */
	public String unit(MetricValue value) {
		return value.value() instanceof Money ? headUnit(value) : format.unitName(value.unit(), value.value().number());
	}

	/** The unit as the head of many such numbers says it. */
	public String headUnit(MetricValue value) {
		return value.value() instanceof Money ? format.moneyScale().unit(format.labels().language()) : format.unitName(value.unit());
	}

	/** All amounts look alike, and all quantities: any feature of the type will do. */
	private static EAttribute shown(MetricValue value) {
		return value.value() instanceof Money ? JieduiPackage.Literals.PROJECT__BUDGET : JieduiPackage.Literals.FIGURE__VALUE;
	}
}
