/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.start;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;

/**
 * Says on the standard output when the workbench is ready, and closes it. Active only when the system property {@value #MODE} is set, to
 * {@code empty} in the empty workbench, to {@code books} where an editor must be open, and to {@code prepare} to open one first.
 * <p>
 * Ready means: what must be there is there, and from then on the UI thread answers within {@value #ANSWER_MILLIS} ms, which a person takes for at
 * once, until all Jobs of the start are done and nothing has happened for some time. Each mark on the output is the first look of a time in which
 * that held; what counts is the last of them. So work in the background does not count, but what it does to whoever types meanwhile does.
 */
public final class ReadyProbe implements IStartup {

	/** The system property. */
	static final String MODE = "jiedui.bench.start";
	/** What is printed when the workbench begins to answer; what counts is the last one before {@link #DONE}. */
	static final String READY = "ready";
	/** What is printed when nothing is left to do. */
	static final String DONE = "done";

	private static final int ANSWER_MILLIS = 100;
	private static final int LOOK_AGAIN_MILLIS = 15;
	private static final int LOOKS = 20;

	private Display display;
	private IWorkbench workbench;
	private long expected;
	private boolean usable;
	private int quiet;
	private boolean opened;

	@Override
	public void earlyStartup() {
		if (System.getProperty(MODE) != null) {
			workbench = PlatformUI.getWorkbench();
			display = workbench.getDisplay();
			expected = System.nanoTime();
			display.asyncExec(this::look);
		}
	}

	private void look() {
		boolean answers = System.nanoTime() - expected <= TimeUnit.MILLISECONDS.toNanos(ANSWER_MILLIS) && isComplete();
		if (answers && !usable) {
			say(READY);
		}
		usable = answers;
		quiet = usable && Job.getJobManager().isIdle() ? quiet + 1 : 0;
		if (quiet == LOOKS) {
			say(DONE);
			workbench.close();
		} else {
			expected = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MILLIS);
			display.timerExec(LOOK_AGAIN_MILLIS, this::look);
		}
	}

	private boolean isComplete() {
		return switch (System.getProperty(MODE)) {
			case "books" -> hasEditor();
			case "prepare" -> {
				open();
				yield hasEditor();
			}
			default -> true;
		};
	}

	private boolean hasEditor() {
		IWorkbenchPage page = workbench.getWorkbenchWindows()[0].getActivePage();
		return page.getActiveEditor() != null && !workbench.getService(Books.class).loaded().isEmpty();
	}

	private void open() {
		var programmes = workbench.getService(Books.class).programmes();
		if (!opened && !programmes.isEmpty()) {
			opened = true;
			workbench.getService(EditorOpener.class).open(programmes.getFirst().part());
		}
	}

	private static void say(String word) {
		System.out.println(word);
		System.out.flush();
	}
}
