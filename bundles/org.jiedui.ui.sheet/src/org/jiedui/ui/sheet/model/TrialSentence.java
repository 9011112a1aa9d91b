/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.model.vocabulary.Labels;

/** Says what an import will do, above all whether it adds or overwrites. */
final class TrialSentence {

	private final TableReport report;
	private final Trial trial;
	private final EClass type;
	private final Labels labels;

	/** @param type what the rows are */
	TrialSentence(TableReport report, Trial trial, EClass type, Labels labels) {
		this.report = report;
		this.trial = trial;
		this.type = type;
		this.labels = labels;
	}

	/** Such as: Adds 480 projects to Tianjin; changes 12 that are there (20 values overwritten); refuses 8. Also says where not all rows are listed. */
	String text() {
		List<String> parts = new ArrayList<>();
		int added = report.count(Kind.ADDED);
		int changed = report.count(Kind.CHANGED);
		if (added > 0) {
			String rows = added == 1 ? labels.phrase(type) : phrase(labels.plural(type));
			parts.add(report.programme().isEmpty() ? NLS.bind(Messages.willAdd, added, rows)
					: NLS.bind(Messages.willAddTo, new Object[] { added, rows, report.programme() }));
		}
		if (changed > 0) {
			parts.add(trial.overwritten() == 0 ? NLS.bind(Messages.willFill, changed, trial.filled())
					: NLS.bind(Messages.willChange, new Object[] { changed, trial.overwritten(), trial.filled() }));
		} else if (added > 0) {
			parts.add(Messages.overwritesNothing);
		}
		if (added + changed == 0) {
			parts.add(Messages.changesNothing);
		}
		if (report.count(Kind.REFUSED) > 0) {
			parts.add(NLS.bind(Messages.willRefuse, report.count(Kind.REFUSED)));
		}
		String text = String.join(Messages.clause, parts) + Messages.stop;
		String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
		return trial.isCut() ? sentence + NLS.bind(Messages.listIsCut, trial.rows().size(), report.rows()) : sentence;
	}

	private static String phrase(String label) {
		boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
		return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
	}
}
