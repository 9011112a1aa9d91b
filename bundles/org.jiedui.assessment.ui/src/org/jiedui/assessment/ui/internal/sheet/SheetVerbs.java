/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.assessment.AssessmentPackage.Literals;

/** What can be done with the assessment as a whole, as buttons. UI thread only. */
final class SheetVerbs {

	private final AssessmentDesk desk;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private final IAction record;
	private final IAction takeOver;

	/** @param ranking shows who is best */
	SheetVerbs(AssessmentDesk desk, Runnable ranking) {
		this.desk = desk;
		record = add(Messages.Header_record, Messages.Header_recordText, "record", desk::record);
		takeOver = add(Messages.Header_takeOver, Messages.Header_takeOverText, "takeOver", desk::takeOver);
		add(Messages.Header_ranking, Messages.Header_rankingText, "ranking", ranking);
	}

	private IAction add(String text, String explanation, String icon, Runnable run) {
		Action action = new Action(text, ImageDescriptor.createFromURL(SheetVerbs.class.getResource("/icons/" + icon + ".svg"))) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(explanation);
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		tools.add(item);
		return action;
	}

	Control createControl(Composite parent) {
		return tools.createControl(parent);
	}

	/** What is possible may be something else. */
	void show() {
		boolean open = desk.appraisal().isPresent() && desk.refusal(Literals.SCORE__POINTS_SELF).isEmpty();
		record.setEnabled(open);
		takeOver.setEnabled(open);
	}
}
