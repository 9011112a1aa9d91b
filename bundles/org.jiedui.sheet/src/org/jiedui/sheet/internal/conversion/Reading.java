/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.Tier;

/** What the cells of one row say: values, and remarks on how they were understood. */
public final class Reading {

	private final Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
	private final List<Remark> remarks = new ArrayList<>();
	private String heading = "";

	/** From now on remarks are about this column. */
	public void enter(String column) {
		heading = column;
	}

	/** @param value null for no value */
	public void put(EStructuralFeature feature, Object value) {
		values.put(feature, value);
	}

	/** The values that the row gives, null where it says that there is none; in the order of the columns. */
	public Map<EStructuralFeature, Object> values() {
		return values;
	}

	public void note(String message) {
		remarks.add(new Remark(Tier.NOTE, heading, message));
	}

	public void warn(String message) {
		remarks.add(new Remark(Tier.WARNING, heading, message));
	}

	/** The row cannot be imported. */
	public void refuse(String message) {
		remarks.add(new Remark(Tier.ERROR, heading, message));
	}

	public boolean isRefused() {
		return remarks.stream().anyMatch(each -> each.tier() == Tier.ERROR);
	}

	public List<Remark> remarks() {
		return remarks;
	}
}
