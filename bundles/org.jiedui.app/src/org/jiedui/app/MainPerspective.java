/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** Navigator left, editors in the middle, details and outline right, lists below. */
public final class MainPerspective implements IPerspectiveFactory {

	/** Identifier of the perspective. */
	public static final String ID = "org.jiedui.app.mainPerspective";

	private static final float NAVIGATOR_WIDTH = 0.2f;
	private static final float EDITOR_WIDTH = 0.76f;
	private static final float EDITOR_HEIGHT = 0.72f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, NAVIGATOR_WIDTH, editors);
		left.addView("org.jiedui.ui.views.navigator");
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, EDITOR_HEIGHT, editors);
		bottom.addView("org.jiedui.ui.views.problems");
		bottom.addView("org.jiedui.ui.views.history");
		bottom.addView("org.jiedui.ui.views.search");
		bottom.addView("org.jiedui.ui.views.followUp");
		bottom.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, EDITOR_WIDTH, editors);
		right.addView(IPageLayout.ID_PROP_SHEET);
		right.addView(IPageLayout.ID_OUTLINE);
	}
}
