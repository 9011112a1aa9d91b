/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.plan.ProgressSheet;
import org.jiedui.ui.books.EditorOpener;

/** What is due: told at the start, in the view; and the sheet on which progress is entered. */
final class FollowUpScenes {

	private static final String VIEW = "org.jiedui.ui.views.followUp";
	private static final String ID = "org.jiedui.ui.id";
	private static final String REMINDER = "reminder";

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;
	private final LookScenes looks;

	/** @param shown a programme that has plans */
	FollowUpScenes(Stage stage, Camera camera, Hand hand, Shown shown, LookScenes looks) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
		this.looks = looks;
	}

	/** The reminder comes by itself, soon after the start. */
	List<Scene> first() {
		return List.of(new Scene(REMINDER, this::reminder));
	}

	List<Scene> scenes() {
		return List.of(new Scene("follow-up", this::view), new Scene("dark-follow-up", this::dark), new Scene("progress-sheet", this::sheet));
	}

	/** No reminder comes over other pictures. */
	static void silence() {
		InstanceScope.INSTANCE.getNode("org.jiedui.ui.views").putBoolean("followUp.remind", false);
	}

	private void reminder() {
		stage.until("something is due", () -> popup().isPresent());
		stage.ask(() -> popup()).ifPresent(popup -> camera.control(REMINDER, popup));
		stage.act(() -> popup().ifPresent(Shell::close));
		silence();
	}

	/** UI thread only. */
	private Optional<Shell> popup() {
		return Arrays.stream(stage.display().getShells()).filter(Shell::isVisible)
				.filter(shell -> Hand.every(Link.class, shell).stream().anyMatch(link -> "followUp".equals(link.getData(ID)))).findFirst();
	}

	private void view() {
		shown.open();
		hand.view(VIEW);
		camera.window("follow-up");
	}

	private void dark() {
		shown.open();
		hand.view(VIEW);
		looks.dark("dark-follow-up");
	}

	private void sheet() {
		int part = shown.open().part();
		stage.act(() -> stage.service(EditorOpener.class).showRows(part, ProgressSheet.LEDGER, List.of()));
		camera.window("progress-sheet");
	}
}
