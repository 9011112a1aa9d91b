/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.List;

/** What is about all programmes: the overview of the workspace, the network of pairings. */
final class OverviewScenes {

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;

	OverviewScenes(Stage stage, Camera camera, Hand hand) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
	}

	List<Scene> scenes() {
		return List.of(new Scene("workspace-overview", () -> editor("org.jiedui.ui.editor.openWorkspace", "workspace-overview")),
				new Scene("network", () -> editor("org.jiedui.ui.views.openNetwork", "network")));
	}

	/** An editor that a command opens, over all of the window. */
	private void editor(String command, String name) {
		hand.beginCommand(command);
		stage.rest();
		stage.act(() -> stage.page().toggleZoom(stage.page().getActivePartReference()));
		try {
			stage.rest();
			camera.window(name);
		} finally {
			stage.act(() -> stage.page().toggleZoom(stage.page().getActivePartReference()));
			stage.act(() -> stage.page().closeEditor(stage.page().getActiveEditor(), false));
		}
	}
}
