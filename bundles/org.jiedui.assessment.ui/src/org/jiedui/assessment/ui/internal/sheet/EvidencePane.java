/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.MutedText;
import org.jiedui.ui.viewers.SoftSelection;

/**
 * What the selected indicator rests on: how its value makes points, and figures, entries and documents that lead to where they are. UI thread only.
 */
final class EvidencePane {

	private final AssessmentDesk desk;
	private final ScoreText texts;
	private final EvidenceRows evidence;
	private final Composite pane;
	private final Label title;
	private final Label explanation;
	private final Label sign;
	private final Label how;
	private final TableViewer viewer;
	private final Link add;
	private final ImageCache images;
	private final Palette palette = new Palette();
	private Optional<Indicator> shown = Optional.empty();

	/** @param adding leads to where evidence is entered */
	EvidencePane(Composite parent, AssessmentDesk desk, ScoreText texts, EvidenceRows evidence, Consumer<Indicator> adding) {
		this.desk = desk;
		this.texts = texts;
		this.evidence = evidence;
		pane = new Composite(parent, SWT.NONE);
		images = new ImageCache(pane);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(pane);
		Composite line = new Composite(pane, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(line);
		title = new Label(line, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		explanation = new Label(line, SWT.NONE);
		MutedText.install(explanation);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(explanation);
		add = new Link(line, SWT.NONE);
		add.setText(Messages.Evidence_add);
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> shown.ifPresent(adding)));
		Composite reason = new Composite(pane, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(reason);
		sign = new Label(reason, SWT.NONE);
		sign.setImage(images.get(Icon.WARNING));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		how = new Label(reason, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(how);
		viewer = new TableViewer(pane, SWT.FULL_SELECTION | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		SoftSelection.install(viewer.getTable());
		column(Messages.Evidence_what, 260, EvidenceRow::what, true);
		column(Messages.Evidence_detail, 180, EvidenceRow::detail, false);
		column(Messages.Evidence_kind, 100, row -> row.kind().label(), false);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addOpenListener(event -> open());
		palette.onChange(viewer.getTable(), viewer::refresh);
		viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = Messages.Evidence_table;
				}
			}
		});
		desk.addListener(() -> show(shown));
		show(Optional.empty());
	}

	private void column(String label, int width, Function<EvidenceRow, String> text, boolean first) {
		TableViewerColumn head = new TableViewerColumn(viewer, SWT.LEFT);
		head.getColumn().setText(label);
		head.getColumn().setWidth(width);
		head.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((EvidenceRow) element);
			}

			@Override
			public Image getImage(Object element) {
				return first ? images.get(((EvidenceRow) element).kind().image()) : null;
			}

			@Override
			public Color getForeground(Object element) {
				return ((EvidenceRow) element).open() == null ? palette.muted() : first ? palette.accent() : null;
			}
		});
	}

	Control control() {
		return pane;
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows what an indicator rests on; of an area there is nothing but its name. */
	void show(Optional<Indicator> indicator) {
		if (pane.isDisposed()) {
			return;
		}
		shown = indicator.filter(each -> desk.appraisal().isPresent() && (each.isArea() || desk.appraisal().get().system().find(each.id()).isPresent()));
		Optional<Appraised> appraised = shown.filter(each -> !each.isArea()).map(each -> desk.appraisal().orElseThrow().of(each));
		title.setText(shown.map(each -> title(each).replace("&", "&&")).orElse(Messages.Evidence_select));
		explanation.setText(shown.map(Indicator::text).map(texts::text).orElse("").replace("&", "&&"));
		Optional<String> gap = appraised.flatMap(each -> texts.gap(each, Optional.ofNullable(desk.answer().figures().get(each.indicator().id()))));
		sign.setVisible(gap.isPresent());
		((GridData) sign.getLayoutData()).exclude = gap.isEmpty();
		how.setText(gap.or(() -> appraised.map(texts::how)).orElse("").replace("&", "&&"));
		viewer.setInput(appraised.map(each -> evidence.of(each.indicator())).orElse(List.of()));
		add.setVisible(appraised.isPresent());
		pane.layout(true, true);
	}

	private String title(Indicator indicator) {
		return NLS.bind(Messages.Evidence_title, ScoreText.number(desk.appraisal().orElseThrow().system(), indicator), texts.text(indicator.label()));
	}

	private void open() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof EvidenceRow row && row.open() != null) {
			row.open().run();
		}
	}
}
