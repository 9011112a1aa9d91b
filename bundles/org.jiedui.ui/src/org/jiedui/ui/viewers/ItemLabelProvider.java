/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.jiedui.core.validation.Severity;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;

/**
 * Labels and icons as the item providers of EMF.Edit give them. The icon carries a mark for errors and warnings, else one for unsaved
 * changes; unsaved objects have a star before their label too, so that the colour is not the only sign. UI thread only; the viewer disposes it.
 */
public class ItemLabelProvider extends LabelProvider implements IStyledLabelProvider {

	private static final String UNSAVED = "* ";

	private final AdapterFactory adapters;
	private final FindingLookup findings;
	private final Predicate<EObject> unsaved;
	private final ImageCache images = new ImageCache();
	private final FindingLookup.Listener listener = this::findingsChanged;

	/** Labels without marks. */
	public ItemLabelProvider(AdapterFactory adapters) {
		this(adapters, FindingLookup.NONE, object -> false);
	}

	/**
	 * @param unsaved whether an object has unsaved changes
	 */
	public ItemLabelProvider(AdapterFactory adapters, FindingLookup findings, Predicate<EObject> unsaved) {
		this.adapters = adapters;
		this.findings = findings;
		this.unsaved = unsaved;
		findings.addListener(listener);
	}

	private void findingsChanged(Collection<? extends EObject> objects) {
		fireLabelProviderChanged(new LabelProviderChangedEvent(this, objects.toArray()));
	}

	@Override
	public String getText(Object element) {
		return labels(element).map(labels -> labels.getText(element)).orElseGet(() -> super.getText(element));
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString();
		if (element instanceof EObject object && unsaved.test(object)) {
			text.append(UNSAVED, StyledString.DECORATIONS_STYLER);
		}
		return text.append(getText(element));
	}

	@Override
	public Image getImage(Object element) {
		Object image = labels(element).map(labels -> labels.getImage(element)).orElse(null);
		return mark(element).map(mark -> images.get(image, mark)).orElseGet(() -> images.get(image));
	}

	private Optional<Icon> mark(Object element) {
		if (!(element instanceof EObject object)) {
			return Optional.empty();
		}
		Severity worst = findings.worst(object).orElse(Severity.INFO);
		return switch (worst) {
			case ERROR -> Optional.of(Icon.ERROR_OVERLAY);
			case WARNING -> Optional.of(Icon.WARNING_OVERLAY);
			case INFO -> unsaved.test(object) ? Optional.of(Icon.DIRTY_OVERLAY) : Optional.empty();
		};
	}

	private Optional<IItemLabelProvider> labels(Object element) {
		return element != null && adapters.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider labels ? Optional.of(labels)
				: Optional.empty();
	}

	@Override
	public void dispose() {
		findings.removeListener(listener);
		images.dispose();
		super.dispose();
	}
}
