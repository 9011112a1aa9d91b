/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.sheet.Homonym;
import org.jiedui.ui.sheet.model.TrialModel;

/** Who is meant by each name that several have. */
final class HomonymDialog extends Dialog {

	private static final int WIDTH = 620;
	private static final int HIGHEST = 300;

	private final TrialModel model;
	private final Map<Homonym, Homonym.Candidate> chosen = new LinkedHashMap<>();

	HomonymDialog(Shell parent, TrialModel model) {
		super(parent);
		this.model = model;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What was decided; names that were left open are not there. */
	Map<Homonym, Homonym.Candidate> decisions() {
		return Map.copyOf(chosen);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.homonymsTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label question = new Label(area, SWT.WRAP);
		question.setText(Messages.homonymsQuestion);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(question);
		ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
		Composite list = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).margins(2, 6).applyTo(list);
		model.homonyms().forEach(each -> add(list, each));
		scroll.setContent(list);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Point size = list.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		scroll.setMinSize(size);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(HIGHEST, size.y)).applyTo(scroll);
		return area;
	}

	private void add(Composite list, Homonym homonym) {
		new Label(list, SWT.NONE).setText(NLS.bind(Messages.about, homonym.heading(), homonym.name()));
		Choices<Optional<Homonym.Candidate>> choice = new Choices<>(list, "homonym", decision -> decision
				.ifPresentOrElse(candidate -> chosen.put(homonym, candidate), () -> chosen.remove(homonym)));
		List<Optional<Homonym.Candidate>> offered = new ArrayList<>();
		offered.add(Optional.empty());
		homonym.candidates().forEach(each -> offered.add(Optional.of(each)));
		choice.show(offered, each -> each.map(Homonym.Candidate::title).orElse(Messages.undecided), model.decision(homonym));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice.control());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.tryAgain, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
	}
}
