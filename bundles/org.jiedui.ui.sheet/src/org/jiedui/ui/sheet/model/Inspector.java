/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.jiedui.sheet.Inquiry;
import org.jiedui.sheet.Preview;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;

/** Looks into a file: what sheets it has, how one begins, what its rows are. Waits for the file and the database. */
final class Inspector {

	private static final int ROWS = 40;

	private final Surroundings around;

	Inspector(Surroundings around) {
		this.around = around;
	}

	/**
	 * Looks at the sheet of the inquiry, or, where it names none, at the first that is understood.
	 *
	 * @throws SheetRefusedException when the file cannot or should not be read at all
	 */
	Inspection inspect(Inquiry inquiry, IProgressMonitor monitor) throws SheetRefusedException {
		List<String> sheets = around.sheets().sheets(inquiry.file());
		List<String> candidates = inquiry.sheet() == null ? sheets : List.of(inquiry.sheet());
		List<Inspection> found = new ArrayList<>();
		for (String sheet : candidates) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Inspection one = one(sheets, inquiry.on(sheet));
			if (one.recognition().isPresent()) {
				return one;
			}
			found.add(one);
		}
		return found.getFirst();
	}

	private Inspection one(List<String> sheets, Inquiry inquiry) throws SheetRefusedException {
		Preview preview = around.sheets().preview(inquiry.file(), inquiry.sheet(), inquiry.form(), ROWS);
		try {
			return new Inspection(sheets, preview, Optional.of(recognise(inquiry)), "");
		} catch (SheetRefusedException refused) {
			if (refused.reason() == Reason.MAPPING || refused.reason() == Reason.NO_TABLE) {
				return new Inspection(sheets, preview, Optional.empty(), refused.getMessage());
			}
			throw refused;
		}
	}

	/** By what the file says; where it says nothing, as the class whose fields fit best. */
	private Recognition recognise(Inquiry inquiry) throws SheetRefusedException {
		try {
			return around.sheets().recognise(around.workspace(), inquiry, around.labels());
		} catch (SheetRefusedException unclear) {
			if (unclear.reason() != Reason.MAPPING || inquiry.type() != null) {
				throw unclear;
			}
			List<EClass> proposals = around.sheets().proposals(around.workspace(), inquiry, around.labels());
			if (proposals.isEmpty()) {
				throw unclear;
			}
			return around.sheets().recognise(around.workspace(), inquiry.of(proposals.getFirst()), around.labels());
		}
	}
}
