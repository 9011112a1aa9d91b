/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a network to those who cannot see it: a list of its parties, each with whom it is paired. */
final class NetworkAccess {

	NetworkAccess(NetworkCanvas canvas) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				boolean one = event.childID >= 0 && event.childID < canvas.drawing().boxes().size();
				event.result = one ? canvas.text(event.childID) : NLS.bind(Messages.Pairing_kind, Messages.Network_title, canvas.summary());
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = canvas.drawing().boxes().size();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = canvas.isFocusControl() ? canvas.chosen().orElse(ACC.CHILDID_SELF) : ACC.CHILDID_NONE;
			}
		});
	}
}
