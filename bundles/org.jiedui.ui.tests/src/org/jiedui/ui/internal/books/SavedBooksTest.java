/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.session.Clash;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.Test;

/** What a save writes, and what is asked before. */
class SavedBooksTest extends WorkbenchBooksFixture {

	@Test
	void savesWhatWasEdited() {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		assertThat(open.saveable().isDirty()).isTrue();
		assertThat(open.save("named", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(open.isDirty()).isFalse();
		assertThat(storedName()).isEqualTo("Bridge");
	}

	@Test
	void asksBeforeASaveWhoseChangeStays() {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		othersRename(open, "Canal");
		choice = Clash.Choice.MINE;
		assertThat(open.save("", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(told).contains("Name: Bridge or Canal");
		assertThat(storedName()).isEqualTo("Bridge");
		assertThat(open.isDirty()).isFalse();
	}

	@Test
	void takesWhatOthersSaved() {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		othersRename(open, "Canal");
		choice = Clash.Choice.THEIRS;
		assertThat(open.save("", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(road(open).getName()).isEqualTo("Canal");
		assertThat(open.isDirty()).isFalse();
	}

	@Test
	void nothingIsLostForThoseWhoDecideLater() throws CoreException {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		othersRename(open, "Canal");
		NullProgressMonitor monitor = new NullProgressMonitor();
		open.saveable().doSave(monitor);
		assertThat(monitor.isCanceled()).isTrue();
		assertThat(open.isDirty()).isTrue();
		assertThat(road(open).getName()).isEqualTo("Bridge");
		assertThat(storedName()).isEqualTo("Canal");
		assertThat(open.session().clashes()).hasSize(1);
	}

	@Test
	void asksAboutWhatCameInBeforeTheSave() {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		othersRename(open, "Canal");
		queue.until(() -> !open.session().clashes().isEmpty());
		choice = Clash.Choice.MINE;
		assertThat(open.save("", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(storedName()).isEqualTo("Bridge");
	}

	@Test
	void tellsOfAStepThatFails() {
		OpenBooks open = load();
		open.session().editingDomain().getCommandStack().execute(new AbstractCommand() {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				throw new IllegalStateException("broken");
			}

			@Override
			public void redo() {
				execute();
			}
		});
		queue.until(() -> !prompts.told.isEmpty());
		assertThat(prompts.told).singleElement().asString().contains("Kunshan", "broken");
	}

	@Test
	void whoeverLetsTypeIsAskedBeforeASave() {
		Display.getDefault();
		OpenBooks open = load();
		Typist typist = new Typist();
		books.addListener(typist);
		typist.typed = "Bridge";
		assertThat(open.saveable().isDirty()).isTrue();
		assertThat(open.save("", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(open.isDirty()).isFalse();
		assertThat(road(open).getName()).isEqualTo("Bridge");
	}

	@Test
	void nothingIsSavedWhileWhatIsTypedIsWrong() {
		OpenBooks open = load();
		Typist typist = new Typist();
		books.addListener(typist);
		rename(open, road(open), "Bridge");
		typist.typed = "";
		assertThat(open.save("", new NullProgressMonitor()).getMessage()).contains("Kunshan");
		assertThat(open.session().isDirty()).isTrue();
	}

	/** Has a field for the name of the road, in which an empty name is wrong. */
	private final class Typist implements BooksListener {

		private String typed;

		@Override
		public boolean isTyping(OpenBooks open) {
			return typed != null;
		}

		@Override
		public boolean saving(OpenBooks open) {
			if (typed.isEmpty()) {
				return false;
			}
			rename(open, road(open), typed);
			typed = null;
			return true;
		}
	}
}
