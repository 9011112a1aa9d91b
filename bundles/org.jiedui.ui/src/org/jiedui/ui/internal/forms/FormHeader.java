/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.jiedui.model.vocabulary.Freeze;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.images.Icon;

/** What the form is about: icon and title of the object, above them the way back when it is a part, a lock when it is frozen. */
public final class FormHeader extends Composite {

	private final FormHost host;
	private final IntConsumer back;
	private final Composite way;
	private final Label icon;
	private final Label title;
	private final Label lock;
	private List<EObject> shown = List.of();
	private List<String> shownTitles = List.of();

	/** @param back is given the place in the trail that the user wants to return to */
	public FormHeader(Composite parent, FormHost host, IntConsumer back) {
		super(parent, SWT.NONE);
		this.host = host;
		this.back = back;
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginLeft = 18;
		layout.marginRight = 8;
		layout.marginTop = 8;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		setLayout(layout);
		way = new Composite(this, SWT.NONE);
		way.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
		icon = new Label(this, SWT.NONE);
		title = new Label(this, SWT.NONE);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setData(DetailForm.ID, "title");
		lock = new Label(this, SWT.NONE);
		lock.setImage(host.images().get(Icon.LOCK));
		lock.setToolTipText(Messages.frozenObject);
		lock.setLayoutData(new GridData());
	}

	/** Shows the last object of a trail, and the way back to those before it; nothing when it is empty. */
	public void show(List<EObject> trail) {
		((GridData) getLayoutData()).exclude = trail.isEmpty();
		setVisible(!trail.isEmpty());
		if (trail.isEmpty()) {
			shown = List.of();
			return;
		}
		EObject object = trail.getLast();
		List<String> titles = trail.stream().map(this::title).toList();
		boolean frozen = Freeze.isFrozen(object);
		if (trail.equals(shown) && titles.equals(shownTitles) && frozen == lock.getVisible()) {
			return;
		}
		shown = List.copyOf(trail);
		shownTitles = titles;
		showWay(trail.subList(0, trail.size() - 1));
		icon.setImage(host.image(object));
		title.setText(title(object).replace("&", "&&"));
		title.setToolTipText(host.context().labels().label(object.eClass()));
		((GridData) lock.getLayoutData()).exclude = !frozen;
		lock.setVisible(frozen);
		layout(true, true);
	}

	private void showWay(List<EObject> above) {
		for (var old : way.getChildren()) {
			old.dispose();
		}
		((GridData) way.getLayoutData()).exclude = above.isEmpty();
		way.setVisible(!above.isEmpty());
		GridLayout layout = new GridLayout(Math.max(1, 2 * above.size()), false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 4;
		way.setLayout(layout);
		for (int depth = 0; depth < above.size(); depth++) {
			addStep(above.get(depth), depth);
		}
	}

	private void addStep(EObject object, int depth) {
		Hyperlink link = new Hyperlink(way, SWT.NONE);
		link.setText(title(object));
		link.setForeground(host.palette().accent());
		link.setUnderlined(false);
		link.setData(DetailForm.ID, "back." + depth);
		link.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				// The link goes with the way that it leads back: only after its event.
				getDisplay().asyncExec(() -> back.accept(depth));
			}
		});
		Label arrow = new Label(way, SWT.NONE);
		arrow.setText("\u203A");
		arrow.setForeground(host.palette().muted());
	}

	private String title(EObject object) {
		return host.context().titles().title(object);
	}
}
