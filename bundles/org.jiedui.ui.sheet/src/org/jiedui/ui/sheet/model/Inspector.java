/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

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
	 * Looks at the sheet of the inquiry, or, where it names none, at the first that says itself what it is, else at the first that is understood.
	 *
	 * @throws SheetRefusedException when the file cannot or should not be read at all
	 */
	Inspection inspect(Inquiry inquiry, IProgressMonitor monitor) throws SheetRefusedException {
		List<String> sheets = around.sheets().sheets(inquiry.file());
		List<String> candidates = inquiry.sheet() == null ? sheets : List.of(inquiry.sheet());
		Optional<Inspection> sure = first(sheets, candidates, inquiry, false, monitor);
		if (sure.isPresent()) {
			return sure.get();
		}
		Optional<Inspection> guessed = inquiry.type() == null ? first(sheets, candidates, inquiry, true, monitor) : Optional.empty();
		return guessed.isPresent() ? guessed.get() : one(sheets, inquiry.on(candidates.getFirst()), false);
	}

	/** The first sheet that is understood. */
	private Optional<Inspection> first(List<String> sheets, List<String> candidates, Inquiry inquiry, boolean guess, IProgressMonitor monitor)
			throws SheetRefusedException {
		for (String sheet : candidates) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Inspection one = one(sheets, inquiry.on(sheet), guess);
			if (one.recognition().isPresent()) {
				return Optional.of(one);
			}
		}
		return Optional.empty();
	}

	private Inspection one(List<String> sheets, Inquiry inquiry, boolean guess) throws SheetRefusedException {
		Preview preview = around.sheets().preview(inquiry.file(), inquiry.sheet(), inquiry.form(), ROWS);
		try {
			Inquiry asked = guess ? guessed(inquiry) : inquiry;
			return new Inspection(sheets, preview, Optional.of(around.sheets().recognise(around.workspace(), asked, around.labels())), "");
		} catch (SheetRefusedException refused) {
			if (refused.reason() == Reason.MAPPING || refused.reason() == Reason.NO_TABLE) {
				return new Inspection(sheets, preview, Optional.empty(), refused.getMessage());
			}
			throw refused;
		}
	}

	/** As the class whose fields fit best. */
	private Inquiry guessed(Inquiry inquiry) throws SheetRefusedException {
		List<EClass> proposals = around.sheets().proposals(around.workspace(), inquiry, around.labels());
		return proposals.isEmpty() ? inquiry : inquiry.of(proposals.getFirst());
	}
}
