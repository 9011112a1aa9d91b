/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.replace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;

/** What was found, each with the text before and after; ticked is what is to be replaced. What cannot be replaced cannot be ticked, and says why. */
final class HitTable {

	private final CheckboxTableViewer viewer;
	private final ImageCache images;
	private final Palette palette = new Palette();
	private final Set<Hit> ticked = new LinkedHashSet<>();

	/**
	 * @param show told of what was double-clicked
	 * @param changed called when other entries are ticked
	 */
	HitTable(Composite parent, Consumer<Hit> show, Runnable changed) {
		viewer = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		viewer.getTable().setHeaderVisible(true);
		images = new ImageCache(viewer.getControl());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(Messages.row, 70, hit -> Integer.toString(hit.position() + 1));
		column(Messages.column, 130, hit -> hit.column().heading());
		column(Messages.before, 170, Hit::before);
		column(Messages.after, 170, Hit::after);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isChecked(Object hit) {
				return ticked.contains(hit);
			}

			@Override
			public boolean isGrayed(Object hit) {
				return false;
			}
		});
		viewer.addCheckStateListener(event -> {
			tick((Hit) event.getElement(), event.getChecked());
			changed.run();
		});
		viewer.addDoubleClickListener(event -> show.accept((Hit) ((IStructuredSelection) event.getSelection()).getFirstElement()));
	}

	private void column(String label, int width, Function<Hit, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		boolean first = viewer.getTable().getColumnCount() == 1;
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object hit) {
				return text.apply((Hit) hit);
			}

			@Override
			public Image getImage(Object hit) {
				return first && !((Hit) hit).isPossible() ? images.get(Icon.WARNING) : null;
			}

			@Override
			public Color getForeground(Object hit) {
				return ((Hit) hit).isPossible() ? null : palette.muted();
			}

			@Override
			public String getToolTipText(Object hit) {
				return ((Hit) hit).isPossible() ? null : ((Hit) hit).problem();
			}
		});
	}

	Control control() {
		return viewer.getControl();
	}

	private void tick(Hit hit, boolean on) {
		if (on && hit.isPossible()) {
			ticked.add(hit);
		} else {
			ticked.remove(hit);
		}
		viewer.refresh(hit);
	}

	/** All that can be replaced is ticked. */
	void show(List<Hit> hits) {
		ticked.clear();
		hits.stream().filter(Hit::isPossible).forEach(ticked::add);
		viewer.setInput(hits);
	}

	List<Hit> ticked() {
		return List.copyOf(ticked);
	}
}
