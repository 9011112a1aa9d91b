/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.SoftSelection;

/** The indicators of a system as a tree-table, areas with their indicators below. Cells are edited in place. UI thread only. */
final class ScoreTree {

	private static final int FEATURES = ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
			| ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION;

	private final AssessmentDesk desk;
	private final ScoreText texts;
	private final Viewer viewer;
	private final FittedWidths widths = new FittedWidths();
	private final Palette palette = new Palette();
	private final List<ScoreEditing> editings = new ArrayList<>();
	private List<Indicator> shown = List.of();
	private Runnable typing = () -> {
		// Until somebody wants to be told.
	};

	/** Lets others end an edit. */
	private static final class Viewer extends TreeViewer {

		Viewer(Composite parent) {
			super(parent, SWT.FULL_SELECTION | SWT.MULTI);
		}

		void apply() {
			applyEditorValue();
		}
	}

	/** @param objections told why what is being typed cannot be taken; null when it can */
	ScoreTree(Composite parent, AssessmentDesk desk, ScoreText texts, Consumer<String> objections) {
		this.desk = desk;
		this.texts = texts;
		viewer = new Viewer(parent);
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(true);
		tree.setLinesVisible(false);
		SoftSelection.install(tree);
		for (ScoreColumn each : ScoreColumn.values()) {
			create(each, objections);
		}
		new ScorePainter(desk).install(tree);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(new Parts());
		TreeViewerFocusCellManager focus = new TreeViewerFocusCellManager(viewer, new CellFrame(viewer));
		TreeViewerEditor.create(viewer, focus, new Activation(viewer), FEATURES);
		viewer.getColumnViewerEditor().addEditorActivationListener(new EndOfEdit());
		viewer.addDoubleClickListener(event -> selected().filter(Indicator::isArea).ifPresent(
				area -> viewer.setExpandedState(area, !viewer.getExpandedState(area))));
		tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = Messages.Tree_name;
				}
			}
		});
		desk.addListener(this::show);
		palette.onChange(tree, this::show);
	}

	private void create(ScoreColumn column, Consumer<String> objections) {
		TreeViewerColumn head = new TreeViewerColumn(viewer, column.alignment());
		head.getColumn().setText(column.label());
		widths.add(head.getColumn(), column.least(), column.isFitted());
		head.setLabelProvider(new Labels(column));
		ScoreEditing editing = new ScoreEditing(viewer, desk, texts, column, objections, () -> typing.run());
		editings.add(editing);
		head.setEditingSupport(editing);
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** The indicator or area in focus. */
	Optional<Indicator> selected() {
		return Optional.ofNullable((Indicator) viewer.getStructuredSelection().getFirstElement());
	}

	/** Selects an indicator by its identifier, and shows it. */
	void select(String indicator) {
		desk.appraisal().flatMap(appraisal -> appraisal.system().find(indicator))
				.ifPresent(found -> viewer.setSelection(new StructuredSelection(found), true));
	}

	/**
	 * Takes what is being typed, if it is legal; else it stays to be mended.
	 *
	 * @return false when the books would have to take what is no legal value; what is merely assumed does not hinder them
	 */
	boolean applyEdit() {
		Optional<ScoreEditing> wrong = editings.stream().filter(ScoreEditing::isWrong).findFirst();
		if (wrong.isEmpty()) {
			viewer.apply();
		}
		return wrong.filter(ScoreEditing::entersBooks).isEmpty();
	}

	/** Whether something is being typed that the books do not have yet. */
	boolean isTyping() {
		return editings.stream().anyMatch(ScoreEditing::isTyping);
	}

	/** @param listener is told when {@link #isTyping()} may be another */
	void onTyping(Runnable listener) {
		typing = listener;
	}

	/** Where somebody edits a cell it keeps the focus. */
	void setFocus() {
		if (viewer.isCellEditorActive()) {
			editings.forEach(ScoreEditing::setFocus);
		} else {
			viewer.getTree().setFocus();
		}
	}

	private void show() {
		if (viewer.getTree().isDisposed() || desk.appraisal().isEmpty()) {
			return;
		}
		List<Indicator> now = desk.appraisal().get().system().indicators();
		if (now.equals(shown)) {
			viewer.refresh();
		} else {
			shown = now;
			viewer.setInput(now);
			viewer.expandAll();
			viewer.setSelection(now.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(now.getFirst().scored().findFirst().orElseThrow()));
		}
		widths.fit();
	}

	/** The selected rows as text with tabs, below the heads of the columns. */
	String selectedText() {
		Stream<String> heads = Stream.of(line(Stream.of(ScoreColumn.values()).map(ScoreColumn::label)));
		Stream<String> rows = Stream.of(viewer.getStructuredSelection().toArray()).map(Indicator.class::cast)
				.map(indicator -> line(Stream.of(ScoreColumn.values()).map(column -> column.text(desk, texts, indicator))));
		return Stream.concat(heads, rows).collect(Collectors.joining("\n"));
	}

	private static String line(Stream<String> cells) {
		return cells.collect(Collectors.joining("\t"));
	}

	/** @param memento null leaves everything as it is */
	void restore(IMemento memento) {
		widths.restore(memento);
	}

	void save(IMemento memento) {
		widths.save(memento);
	}

	/** Whether a key types something. */
	static boolean isTyped(ColumnViewerEditorActivationEvent event) {
		return event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
	}

	/** F2, Enter, a double click, or typing opens a cell. */
	private static final class Activation extends ColumnViewerEditorActivationStrategy {

		Activation(TreeViewer viewer) {
			super(viewer);
			setEnableEditorActivationWithKeyboard(true);
		}

		@Override
		protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
			return switch (event.eventType) {
				case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
						ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
				case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || event.keyCode == SWT.CR
						|| event.keyCode == SWT.KEYPAD_CR || isTyped(event);
				default -> false;
			};
		}
	}

	/** Nothing is being typed any more. */
	private final class EndOfEdit extends ColumnViewerEditorActivationListener {

		@Override
		public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
			// Opening a cell is not typing yet.
		}

		@Override
		public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
			typing.run();
		}

		@Override
		public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			// What was typed is not in the books yet.
		}

		@Override
		public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			typing.run();
		}
	}

	/** Areas contain what they are made of. */
	private static final class Parts implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Indicator) parent).parts().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return ((Indicator) element).isArea();
		}
	}

	/** Areas stand out; what follows from an assumption is marked; what cannot be changed steps back. */
	private final class Labels extends ColumnLabelProvider {

		private final ScoreColumn column;

		Labels(ScoreColumn column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			return column.text(desk, texts, (Indicator) element);
		}

		@Override
		public Font getFont(Object element) {
			boolean points = column == ScoreColumn.POINTS || column == ScoreColumn.LABEL && ((Indicator) element).isArea();
			return points ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
		}

		@Override
		public Color getForeground(Object element) {
			Indicator indicator = (Indicator) element;
			if (indicator.isArea()) {
				return null;
			}
			Appraised appraised = desk.appraisal().orElseThrow().of(indicator);
			boolean assumed = appraised.assumed() || appraised.assumedPoints().isPresent();
			return switch (column) {
				case ASSUMED_VALUE, ASSUMED_POINTS, POINTS, DEDUCTION, SHARE -> assumed ? palette.warning() : null;
				case VALUE, COMPUTED -> appraised.assumed() ? palette.warning() : null;
				case WEIGHT -> palette.muted();
				default -> null;
			};
		}

		@Override
		public String getToolTipText(Object element) {
			Indicator indicator = (Indicator) element;
			if (indicator.isArea() || column == ScoreColumn.LABEL) {
				return indicator.text() == null ? null : texts.text(indicator.text());
			}
			if (column.isAssumed()) {
				return Messages.Tree_assume;
			}
			Appraised appraised = desk.appraisal().orElseThrow().of(indicator);
			String told = texts.gap(appraised, Optional.ofNullable(desk.answer().figures().get(indicator.id()))).orElseGet(() -> texts.how(appraised));
			return column.feature().isPresent() || told.isEmpty() ? null : told;
		}
	}
}
