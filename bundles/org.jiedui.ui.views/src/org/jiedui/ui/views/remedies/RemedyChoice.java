/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.remedies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFixes;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.jiedui.ui.findings.FocusedFindings;

/**
 * What can be done about findings: remedies of the same name are one, so that a hundred alike are mended at once. Independent of any screen.
 */
final class RemedyChoice {

	private final EditingDomain domain;
	private final Map<String, List<Command>> commands = new LinkedHashMap<>();

	RemedyChoice(FocusedFindings focused, QuickFixes fixes, ValueFormat format) {
		domain = focused.books().session().editingDomain();
		for (Finding finding : focused.findings()) {
			for (Remedy remedy : fixes.remedies(finding, format)) {
				Command command = remedy.command(domain);
				if (command.canExecute()) {
					commands.computeIfAbsent(remedy.label(), label -> new ArrayList<>()).add(command);
				}
			}
		}
	}

	/** What is offered; empty when nobody knows a way, or the model forbids it. */
	List<String> labels() {
		return List.copyOf(commands.keySet());
	}

	/** How many findings it would mend. */
	int count(String label) {
		return commands.get(label).size();
	}

	/** Does it, as one step that can be undone. */
	void execute(String label) {
		domain.getCommandStack().execute(new CompoundCommand(label, commands.get(label)));
	}
}
