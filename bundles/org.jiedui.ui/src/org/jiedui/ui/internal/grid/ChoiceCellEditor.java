/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Edits a cell that has one of many values: a text field under which the values that fit appear while typing. Enter takes the marked one
 * and moves on. Opened on a value without typing, or by Alt+Down, it offers all.
 */
final class ChoiceCellEditor extends TextCellEditor {

	private static final int POPUP_WIDTH = 320;
	private static final int POPUP_HEIGHT = 240;

	private final LedgerData data;
	private final Function<EObject, ChoiceSource> source;
	private final boolean many;
	private ChoiceProposals proposals;
	private Choice chosen;

	/**
	 * @param source gives the choices of a row
	 * @param many whether the cell has several values, with separators between
	 */
	ChoiceCellEditor(LedgerData data, Function<EObject, ChoiceSource> source, boolean many) {
		super(false, true);
		this.data = data;
		this.source = source;
		this.many = many;
		traverseListener = new InlineTraverseListener() {
			@Override
			public void keyTraversed(TraverseEvent event) {
				if (!isProposalPopupOpen()) {
					super.keyTraversed(event);
				}
			}
		};
	}

	@Override
	protected Control activateCell(Composite parent, Object originalValue) {
		chosen = null;
		Control control = super.activateCell(parent, originalValue);
		Text text = getEditorControl();
		boolean typed = originalValue instanceof Character;
		proposals = new ChoiceProposals(source.apply(data.row(getRowIndex())), many, text.getText(), typed, text.getDisplay()::asyncExec);
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), proposals, null, null);
		configureContentProposalAdapter(adapter);
		proposals.onAnswer(() -> showAnswer(text, adapter));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.MOD3 && !isProposalPopupOpen()) {
				adapter.openProposalPopup();
				event.doit = false;
			}
		});
		if (typed || originalValue != null && !many) {
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed() && text.isFocusControl()) {
					adapter.openProposalPopup();
				}
			});
		}
		return control;
	}

	private void showAnswer(Text text, ContentProposalAdapter adapter) {
		if (text.isDisposed() || !text.isFocusControl()) {
			return;
		}
		if (adapter.isProposalPopupOpen()) {
			adapter.refresh();
		} else {
			adapter.openProposalPopup();
		}
	}

	@Override
	protected void configureContentProposalAdapter(ContentProposalAdapter proposalAdapter) {
		contentProposalAdapter = proposalAdapter;
		proposalAdapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		proposalAdapter.setAutoActivationDelay(0);
		proposalAdapter.setPopupSize(new Point(POPUP_WIDTH, POPUP_HEIGHT));
		proposalAdapter.addContentProposalListener(this::accepted);
		proposalAdapter.addContentProposalListener(new IContentProposalListener2() {
			@Override
			public void proposalPopupOpened(ContentProposalAdapter opened) {
				((InlineFocusListener) focusListener).handleFocusChanges = false;
			}

			@Override
			public void proposalPopupClosed(ContentProposalAdapter closed) {
				((InlineFocusListener) focusListener).handleFocusChanges = true;
			}
		});
	}

	private void accepted(IContentProposal proposal) {
		chosen = proposals.choice(proposal);
		if (!many) {
			commit(MoveDirectionEnum.DOWN);
		}
	}

	/** What was chosen from the list is meant, also where others are called the same. */
	@Override
	public Object getCanonicalValue(IEditErrorHandler errors) {
		String text = getEditorValue();
		Optional<Choice> meant = many ? Optional.empty()
				: Optional.ofNullable(chosen).filter(choice -> choice.text().equals(text)).or(() -> proposals.called(text));
		return meant.<Object>map(choice -> choice.value().get()).orElseGet(() -> super.getCanonicalValue(errors));
	}

	@Override
	public void close() {
		proposals.stop();
		super.close();
	}
}
