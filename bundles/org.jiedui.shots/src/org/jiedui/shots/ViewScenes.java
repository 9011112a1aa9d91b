/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.progress.IProgressConstants;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.ProjectStage;

/** Each view by itself, with something in it. */
final class ViewScenes {

	private static final String PROBLEMS = "org.jiedui.ui.views.problems";
	private static final String HISTORY = "org.jiedui.ui.views.history";
	private static final String SEARCH = "org.jiedui.ui.views.search";
	private static final String SOUGHT = "东湖";
	private static final int LEVELS = 4;

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;

	ViewScenes(Stage stage, Camera camera, Hand hand, Shown shown) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
	}

	List<Scene> scenes() {
		return List.of(new Scene("navigator", this::navigator), new Scene("problems", () -> view(PROBLEMS, "problems")),
				new Scene("history", this::history), new Scene("search", this::search), new Scene("details", this::details),
				new Scene("outline", () -> view(IPageLayout.ID_OUTLINE, "outline")),
				new Scene("progress", () -> view(IProgressConstants.PROGRESS_VIEW_ID, "progress")));
	}

	private void navigator() {
		EObject project = project();
		IViewPart view = hand.view(Hand.NAVIGATOR);
		stage.act(() -> {
			ISelectionProvider provider = view.getSite().getSelectionProvider();
			((AbstractTreeViewer) provider).expandToLevel(LEVELS);
		});
		hand.select(shown.open(), project);
		picture(view, "navigator");
	}

	private void history() {
		EObject project = project();
		shown.change(project, JieduiPackage.Literals.PROGRAMME_RECORD__CODE, "JS-2023-01", "补登项目编号");
		shown.change(project, JieduiPackage.Literals.PROJECT__STAGE, ProjectStage.ACCEPTED, "按验收报告登记");
		IViewPart view = hand.view(HISTORY);
		hand.select(shown.open(), project);
		picture(view, "history");
	}

	private void search() {
		IViewPart view = hand.view(SEARCH);
		stage.act(() -> Hand.find(Text.class, Hand.control(view)).orElseThrow().setText(SOUGHT));
		stage.until("something is found", () -> !Hand.tableItems(view).isEmpty());
		picture(view, "search");
	}

	private void details() {
		IViewPart view = hand.view(IPageLayout.ID_PROP_SHEET);
		hand.activateEditor();
		hand.select(shown.open(), project());
		picture(view, "details");
	}

	private EObject project() {
		return shown.object(JieduiPackage.Literals.PROJECT, 0);
	}

	private void view(String id, String name) {
		shown.open();
		picture(hand.view(id), name);
	}

	/** The view with its tab, at its place in the window but larger. */
	private void picture(IViewPart view, String name) {
		stage.act(() -> stage.page().activate(view));
		camera.control(name, stage.ask(() -> folder(Hand.control(view))));
	}

	private static Composite folder(Composite part) {
		for (Composite each = part; each != null; each = each.getParent()) {
			if (each instanceof CTabFolder folder) {
				return folder;
			}
		}
		return part;
	}
}
