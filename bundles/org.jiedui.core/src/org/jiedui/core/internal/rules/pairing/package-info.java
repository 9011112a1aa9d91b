/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about pairings and their members. */
package org.jiedui.core.internal.rules.pairing;
