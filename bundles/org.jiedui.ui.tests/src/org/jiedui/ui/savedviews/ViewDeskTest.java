/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.savedviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.DialogSettings;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.BooksSettings;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.MemoryStore;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.grid.Arrangeable;
import org.jiedui.ui.grid.Questions;
import org.jiedui.ui.grid.ViewContent;
import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with views at one desk, while another office shares the books. */
class ViewDeskTest {

	private static final String KIND = "ledger.view.projects";
	private static final ViewContent WIDE = ViewContent.NONE.with("columns", "wide");
	private static final ViewContent NARROW = ViewContent.NONE.with("columns", "narrow");

	private final MemoryStore store = new MemoryStore();
	private final BooksSettings elsewhere = MemoryWorkspace.open(store).settings();
	private final DialogSettings memory = new DialogSettings("views");
	private final UserPrompts prompts = mock(UserPrompts.class);
	private final Grid grid = new Grid();
	private ViewDesk desk;

	/** A grid that can show everything but what is called lost. */
	private static final class Grid implements Arrangeable {

		private ViewContent shown = ViewContent.NONE;

		@Override
		public ViewContent content() {
			return shown;
		}

		@Override
		public List<String> show(ViewContent content) {
			shown = content.with("lost", "");
			return content.part("lost").isEmpty() ? List.of() : List.of("Lost: " + content.part("lost"));
		}
	}

	/** Answers at once. */
	private static final class Answers implements Questions {

		@Override
		public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
			answered.accept(question.get());
		}

		@Override
		public void later(Runnable task) {
			task.run();
		}
	}

	@BeforeEach
	void open() {
		BooksSettings settings = MemoryWorkspace.open(store).settings();
		ValueFormat format = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.YUAN);
		desk = new ViewDesk(new LedgerViews(settings, "projects", new Answers(), format), new ViewMemory(memory, "projects"), prompts);
		desk.open(grid);
	}

	private void named(String name) {
		when(prompts.ask(any(), any(), any(), any())).thenReturn(Optional.of(name));
	}

	private SavedView saved(String name, ViewContent content) {
		named(name);
		grid.show(content);
		desk.edits().saveAs();
		return desk.chosen().orElseThrow();
	}

	private BooksSetting stored(String name) {
		return elsewhere.list(KIND).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	private List<String> names() {
		return desk.list().stream().map(SavedView::name).toList();
	}

	@Test
	void aViewThatIsSavedIsChosenAndListedByItsName() {
		saved("在建项目", WIDE);
		saved("安排", NARROW);
		assertThat(names()).containsExactly("安排", "在建项目");
		assertThat(desk.chosen()).map(SavedView::name).contains("安排");
		assertThat(desk.isChanged()).isFalse();
		assertThat(ViewContent.parse(stored("在建项目").body())).contains(WIDE);
	}

	@Test
	void changesAreMarkedUntilTheyAreSaved() {
		saved("one", WIDE);
		grid.show(NARROW);
		desk.arranged();
		assertThat(desk.isChanged()).isTrue();
		desk.edits().save();
		assertThat(desk.isChanged()).isFalse();
		assertThat(ViewContent.parse(stored("one").body())).contains(NARROW);
		assertThat(stored("one").version()).isEqualTo(2);
	}

	@Test
	void aViewIsChosenAndTheStandardComesBack() {
		SavedView one = saved("one", WIDE);
		saved("two", NARROW);
		desk.choose(one);
		assertThat(grid.content()).isEqualTo(WIDE);
		assertThat(desk.isChosen(one)).isTrue();
		desk.standard();
		assertThat(grid.content()).isEqualTo(ViewContent.NONE);
		assertThat(desk.chosen()).isEmpty();
		assertThat(names()).containsExactly("one", "two");
	}

	@Test
	void whatAViewNamesAndIsGoneIsTold() {
		elsewhere.add(KIND, "old", WIDE.with("lost", "a column").write());
		desk.read();
		desk.choose(desk.list().getFirst());
		verify(prompts).inform(any(), contains("Lost: a column"));
		assertThat(grid.content()).isEqualTo(WIDE);
		assertThat(desk.isChanged()).isFalse();
	}

	@Test
	void aViewOfAnotherVersionIsNotShown() {
		elsewhere.add(KIND, "new", "<view/>");
		desk.read();
		desk.choose(desk.list().getFirst());
		verify(prompts).inform(any(), contains("new"));
		assertThat(desk.chosen()).isEmpty();
	}

	@Test
	void theLastChosenViewIsRestoredWithWhatWasChangedInIt() {
		saved("one", WIDE);
		grid.show(NARROW);
		desk.arranged();
		grid.show(ViewContent.NONE);
		open();
		assertThat(desk.chosen()).map(SavedView::name).contains("one");
		assertThat(grid.content()).isEqualTo(NARROW);
		assertThat(desk.isChanged()).isTrue();
	}

	@Test
	void aRestoredViewIsAsOthersChangedItMeanwhile() {
		saved("one", WIDE);
		elsewhere.change(stored("one"), "renamed", NARROW.write());
		open();
		assertThat(desk.chosen()).map(SavedView::name).contains("renamed");
		assertThat(grid.content()).isEqualTo(NARROW);
		assertThat(desk.isChanged()).isFalse();
	}

	@Test
	void thatTheLastViewIsGoneIsSaid() {
		saved("one", WIDE);
		elsewhere.remove(stored("one"));
		open();
		assertThat(desk.chosen()).isEmpty();
		assertThat(desk.notice()).isNotEmpty();
		desk.standard();
		assertThat(desk.notice()).isEmpty();
		open();
		assertThat(desk.notice()).isEmpty();
	}

	@Test
	void whatOthersSavedIsReplacedOnlyIfTheUserSaysSo() {
		saved("one", WIDE);
		elsewhere.change(stored("one"), "one", NARROW.write());
		ViewContent mine = WIDE.with("filters", "mine");
		grid.show(mine);

		when(prompts.choose(any(), contains("one"), any())).thenReturn(OptionalInt.empty());
		desk.edits().save();
		assertThat(ViewContent.parse(stored("one").body())).contains(NARROW);
		assertThat(grid.content()).isEqualTo(mine);

		when(prompts.choose(any(), contains(MemoryWorkspace.AUTHOR), any())).thenReturn(OptionalInt.of(0));
		desk.edits().save();
		assertThat(ViewContent.parse(stored("one").body())).contains(mine);
		assertThat(desk.isChanged()).isFalse();
	}

	@Test
	void whatOthersSavedCanBeTaken() {
		saved("one", WIDE);
		elsewhere.change(stored("one"), "one", NARROW.write());
		when(prompts.choose(any(), any(), any())).thenReturn(OptionalInt.of(1));
		desk.edits().save();
		assertThat(grid.content()).isEqualTo(NARROW);
		assertThat(desk.isChanged()).isFalse();
		assertThat(stored("one").version()).isEqualTo(2);
	}

	@Test
	void whatOthersDeletedCanBeSavedAgain() {
		saved("one", WIDE);
		elsewhere.remove(stored("one"));
		when(prompts.confirm(any(), contains("one"), any())).thenReturn(true);
		desk.edits().save();
		assertThat(stored("one").version()).isEqualTo(1);
		elsewhere.remove(stored("one"));
		when(prompts.confirm(any(), contains("one"), any())).thenReturn(false);
		desk.edits().save();
		assertThat(desk.chosen()).isEmpty();
		assertThat(elsewhere.list(KIND)).isEmpty();
	}

	@Test
	void twoViewsNeverHaveOneName() {
		saved("one", WIDE);
		elsewhere.add(KIND, "two", NARROW.write());
		named("two");
		desk.edits().saveAs();
		verify(prompts).inform(any(), contains("two"));
		assertThat(stored("two").version()).isEqualTo(1);
		desk.edits().rename();
		assertThat(desk.chosen()).map(SavedView::name).contains("one");
	}

	@Test
	void aNameThatIsTakenOrMissingIsObjectedToWhileItIsTyped() {
		saved("one", WIDE);
		List<Optional<String>> objections = new ArrayList<>();
		when(prompts.ask(any(), any(), any(), any())).thenAnswer(call -> {
			Function<String, Optional<String>> objection = call.getArgument(3);
			List.of("one", " ", "two").forEach(name -> objections.add(objection.apply(name)));
			return Optional.empty();
		});
		desk.edits().saveAs();
		assertThat(objections).extracting(Optional::isPresent).containsExactly(true, true, false);
		desk.edits().rename();
		assertThat(objections.subList(3, 6)).extracting(Optional::isPresent).containsExactly(false, true, false);
	}

	@Test
	void aViewIsRenamedAndKeepsWhatOthersChangedInIt() {
		SavedView one = saved("one", WIDE);
		elsewhere.change(stored("one"), "one", NARROW.write());
		named("another");
		desk.edits().rename();
		assertThat(names()).containsExactly("another");
		assertThat(stored("another").id()).isEqualTo(one.id());
		assertThat(ViewContent.parse(stored("another").body())).contains(NARROW);
		assertThat(grid.content()).isEqualTo(WIDE);
		assertThat(desk.isChanged()).isTrue();
	}

	@Test
	void deletingAsksAndAsksAgainWhereOthersChangedIt() {
		saved("one", WIDE);
		desk.edits().delete();
		assertThat(names()).containsExactly("one");
		elsewhere.change(stored("one"), "one", NARROW.write());
		when(prompts.confirm(any(), any(), any())).thenReturn(true, false);
		desk.edits().delete();
		assertThat(elsewhere.list(KIND)).hasSize(1);
		when(prompts.confirm(any(), any(), any())).thenReturn(true);
		desk.edits().delete();
		assertThat(elsewhere.list(KIND)).isEmpty();
		assertThat(desk.chosen()).isEmpty();
		assertThat(grid.content()).as("how the ledger looks stays").isEqualTo(WIDE);
		verify(prompts, never()).fail(any(), any(), any());
	}

	@Test
	void aDeskThatIsClosedShowsNothingAnyMore() {
		saved("one", WIDE);
		List<Runnable> later = new ArrayList<>();
		Questions slow = new Questions() {

			@Override
			public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
				later.add(() -> answered.accept(question.get()));
			}

			@Override
			public void later(Runnable task) {
				later.add(task);
			}
		};
		ValueFormat format = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.YUAN);
		ViewDesk other = new ViewDesk(new LedgerViews(elsewhere, "projects", slow, format), new ViewMemory(memory, "projects"), prompts);
		Grid disposed = new Grid();
		other.open(disposed);
		other.close();
		disposed.show(ViewContent.NONE);
		later.forEach(Runnable::run);
		assertThat(disposed.content()).isEqualTo(ViewContent.NONE);
	}
}
