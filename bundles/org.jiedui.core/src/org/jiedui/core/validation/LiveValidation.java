/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Keeps findings up to date while the objects of a resource are edited. Many changes at once, such as those of one command, lead to one
 * check. Belongs to the thread that owns the objects.
 */
public final class LiveValidation implements AutoCloseable {

	private final Resource resource;
	private final Predicate<EObject> checked;
	private final Executor later;
	private final ValidationState state;
	private final Set<EObject> touched = new HashSet<>();
	private final Watch watch = new Watch();
	private boolean scheduled;
	private boolean closed;

	/**
	 * Checks all that is loaded and watches it from now on.
	 *
	 * @param validator knows the rules
	 * @param resource holds the loaded roots, such as that of a session
	 * @param checked of which roots findings are wanted; the others are only seen as the surroundings of these
	 * @param later runs the next check on this thread when the present event is done; {@code Runnable::run} checks after each single change
	 * @param today tells the day
	 */
	public LiveValidation(Validator validator, Resource resource, Predicate<EObject> checked, Executor later, Supplier<LocalDate> today) {
		this.resource = resource;
		this.checked = checked;
		this.later = later;
		state = new ValidationState(validator, today);
		resource.eAdapters().add(watch);
		refresh();
	}

	/** The findings; to be listened to. */
	public ValidationState state() {
		return state;
	}

	/** Checks everything anew: when the day or the set of rules has changed. */
	public void refresh() {
		touched.clear();
		state.reset(roots(), resource.getContents());
	}

	private List<EObject> roots() {
		return resource.getContents().stream().filter(checked).toList();
	}

	/** Checks at once what was changed so far, instead of later. */
	public void flush() {
		scheduled = false;
		if (!touched.isEmpty() && !closed) {
			Set<EObject> changed = Set.copyOf(touched);
			touched.clear();
			state.update(changed, roots(), resource.getContents());
		}
	}

	private void touch(EObject object) {
		touched.add(EcoreUtil.getRootContainer(object));
		if (!scheduled) {
			scheduled = true;
			later.execute(this::flush);
		}
	}

	@Override
	public void close() {
		closed = true;
		resource.eAdapters().remove(watch);
	}

	/** Notes which roots are touched: by a change of a feature at any depth, by appearing and by going. */
	private final class Watch extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (notification.isTouch() || closed) {
				return;
			}
			if (notification.getNotifier() instanceof EObject object) {
				touch(object);
			} else if (notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
				touchAll(notification.getOldValue());
				touchAll(notification.getNewValue());
			}
		}

		private void touchAll(Object roots) {
			switch (roots) {
				case EObject root -> touch(root);
				case Iterable<?> many -> many.forEach(this::touchAll);
				case null, default -> {
					// A position in the list or nothing at all.
				}
			}
		}
	}
}
