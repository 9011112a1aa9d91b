/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.TableReport.ColumnUse;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.internal.table.Table;

/**
 * A table that comes in.
 *
 * @param table its rows
 * @param context what these have in common
 */
record IntakeTable(Table table, IntakeContext context) {

	Recognition recognition() {
		return context.recognition();
	}

	/** Whether rows may refer to other rows of the table, so that all must be at hand at once. */
	boolean isConnected() {
		EClass type = recognition().type();
		return recognition().columns().stream().map(choice -> choice.target().feature()).anyMatch(
				feature -> feature != null && feature.getEType() instanceof EClass target && (target.isSuperTypeOf(type) || type.isSuperTypeOf(target)));
	}

	List<ColumnUse> columns() {
		return recognition().columns().stream().map(each -> new ColumnUse(each.heading(), each.target().key())).toList();
	}

	/**
	 * What is to be told of the table as a whole.
	 *
	 * @param adds whether it brings anything new
	 */
	List<Remark> remarks(boolean adds) {
		List<Remark> remarks = new ArrayList<>(recognition().remarks());
		if (context.destination().isNew() && adds) {
			remarks.add(new Remark(Tier.NOTE, "", NLS.bind(Messages.programmeNew, context.destination().name())));
		}
		boolean identified = recognition().columns().stream().map(ColumnChoice::target)
				.anyMatch(target -> target.key().equals("@id") || target.key().equals("code"));
		if (recognition().keys().isEmpty() && !identified) {
			remarks.add(new Remark(Tier.WARNING, "", Messages.noKeys));
		}
		return remarks;
	}
}
