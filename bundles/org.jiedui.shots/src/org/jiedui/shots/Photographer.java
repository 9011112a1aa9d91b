/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.nio.file.Path;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Begins to take pictures as soon as the workbench stands, when the system property {@value #FOLDER} names a folder for them. */
public final class Photographer implements IStartup {

	static final String FOLDER = "jiedui.shots";

	@Override
	public void earlyStartup() {
		String folder = System.getProperty(FOLDER);
		if (folder != null) {
			// Not in the Job of the platform that called: the pictures are taken when no Job runs.
			new Thread(() -> takePictures(Path.of(folder)), "Screenshots").start();
		}
	}

	private static void takePictures(Path folder) {
		Stage stage = new Stage(PlatformUI.getWorkbench());
		try {
			new Tour(stage, new Camera(stage, folder)).run();
		} finally {
			stage.close();
		}
	}
}
